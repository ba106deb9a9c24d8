/** What is where: one question to all rooms, each of which answers only what the asker may know. */
@ApplicationModule(allowedDependencies = {"access", "organisation", "inspection", "finding", "proceeding"})
@NullMarked
package vn.kycuong.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
