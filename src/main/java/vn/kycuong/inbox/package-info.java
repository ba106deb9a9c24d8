/** Facts arrive: from Kafka to commands, each once. */
@ApplicationModule(allowedDependencies = {"access", "organisation", "inspection", "journal"})
@NullMarked
package vn.kycuong.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
