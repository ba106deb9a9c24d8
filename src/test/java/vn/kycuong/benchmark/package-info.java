/** How fast it is: measured by the Maven profile {@code benchmark} and never by an ordinary build. */
@NullMarked
package vn.kycuong.benchmark;

import org.jspecify.annotations.NullMarked;
