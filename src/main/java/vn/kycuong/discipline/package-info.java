/** What follows: the discipline of officials and the accountability of heads, by the law in force on the day. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "finding"})
@NullMarked
package vn.kycuong.discipline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
