/** When it is due: the working calendar, terms, and deadlines that explain themselves. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package vn.kycuong.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
