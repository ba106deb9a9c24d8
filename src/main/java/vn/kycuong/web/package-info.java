/** People's door: pages, by feature. */
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
package vn.kycuong.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
