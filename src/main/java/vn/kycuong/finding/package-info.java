/** What was found: class, the unit's response, rectification and its verification. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "organisation", "journal", "inspection"})
@NullMarked
package vn.kycuong.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
