/** Facts leave: announcements go to Kafka, in order, per audience. */
@ApplicationModule(allowedDependencies = {"access", "journal"})
@NullMarked
package vn.kycuong.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
