/** Who is told: reads our own topics and fills each person's inbox. */
@ApplicationModule(allowedDependencies = {"access", "organisation"})
@NullMarked
package vn.kycuong.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
