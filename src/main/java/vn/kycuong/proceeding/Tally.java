package vn.kycuong.proceeding;

/**
 * How many votes something got in a secret ballot.
 *
 * @param choice {@code YES}, {@code NO} or {@code INVALID}, or a form
 */
public record Tally(Question question, String choice, int votes) {}
