/** What is looked at: scheduled, thematic and surprise inspections from the decision to the closed case. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "organisation", "journal"})
@NullMarked
package vn.kycuong.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
