package vn.kycuong.proceeding;

/**
 * What a table proposes, and where the law says so.
 *
 * @param form code of a form; empty where the law leaves it to a person
 * @param mark confirmed, stated by others, from memory, or proposed ({@code C}, {@code S}, {@code M}, {@code P})
 */
public record Citation(String form, String source, String mark) {}
