/** What happens next: the only room that knows Camunda. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "journal",
            "inspection",
            "finding",
            "discipline",
            "accountability",
            "proceeding"
        })
@NullMarked
package vn.kycuong.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
