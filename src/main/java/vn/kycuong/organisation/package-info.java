/** Who is who: units, posts and officials over time, and who headed a unit on a given day. */
@ApplicationModule(allowedDependencies = {"access", "calendar"})
@NullMarked
package vn.kycuong.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
