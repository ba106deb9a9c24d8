/** The application under faults: processes are killed while people work, and an oracle looks at what is left. */
@NullMarked
package vn.kycuong.campaign;

import org.jspecify.annotations.NullMarked;
