/** Who is told: reads our own topics, fills each person's inbox, and writes mails as each person chose. */
@ApplicationModule(allowedDependencies = {"access", "organisation"})
@NullMarked
package vn.kycuong.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
