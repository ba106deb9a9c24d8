/** Whose hands it reached: papers that the law wants served, every try to do so, and what counts. */
@ApplicationModule(allowedDependencies = {"access", "organisation", "journal", "inspection"})
@NullMarked
package vn.kycuong.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
