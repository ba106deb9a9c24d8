/** Machines' door: REST, problem details, OpenAPI and the event feed. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "organisation",
            "journal",
            "inspection",
            "finding",
            "discipline",
            "accountability",
            "proceeding",
            "serving",
            "workflow",
            "paper",
            "search",
            "notification",
            "outbox",
            "inbox"
        })
@NullMarked
package vn.kycuong.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
