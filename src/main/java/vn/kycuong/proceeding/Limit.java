package vn.kycuong.proceeding;

import vn.kycuong.calendar.Term;

/** How long something may take, and where the law says so. */
record Limit(Term term, String source, String mark) {}
