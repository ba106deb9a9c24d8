/** What we can prove: every fact once, in order, hash-chained, and what each audience is told of it. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package vn.kycuong.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
