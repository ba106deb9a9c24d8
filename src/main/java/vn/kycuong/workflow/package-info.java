/** What happens next: the only room that knows Camunda. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "inspection", "finding", "discipline", "proceeding"})
@NullMarked
package vn.kycuong.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
