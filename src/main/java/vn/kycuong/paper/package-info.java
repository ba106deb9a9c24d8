/** How it looks on paper: official papers as PDF and for a word processor, tables for a spreadsheet. */
@ApplicationModule(allowedDependencies = {"access", "organisation", "inspection", "finding"})
@NullMarked
package vn.kycuong.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
