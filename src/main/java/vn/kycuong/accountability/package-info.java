/** What the head of a unit answers for: who it was on the day, what he or she says to it, and what a leader decides. */
@ApplicationModule(
        allowedDependencies = {"access", "calendar", "organisation", "journal", "inspection", "finding", "discipline"})
@NullMarked
package vn.kycuong.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
