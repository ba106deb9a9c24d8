/** Who may: the acting person, roles, the permission matrix, and who is on the list of a sealed case. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.kycuong.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
