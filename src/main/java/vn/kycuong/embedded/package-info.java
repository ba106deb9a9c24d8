/** The default: PostgreSQL and Kafka inside the process when none is configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.kycuong.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
