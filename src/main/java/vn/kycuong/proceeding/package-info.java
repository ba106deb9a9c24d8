/** What follows for a person: the disciplinary case from its opening to the end of its effect. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "organisation",
            "journal",
            "inspection",
            "finding",
            "discipline",
            "serving"
        })
@NullMarked
package vn.kycuong.proceeding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
