package vn.kycuong.inspection;

import vn.kycuong.calendar.Term;

/**
 * A time limit with where it comes from.
 *
 * @param source the article, or the practice, in Vietnamese
 * @param mark C confirmed in the text of the law, S from a secondary source, P own proposal that has to be checked
 */
public record TimeLimit(Term term, String source, String mark) {}
