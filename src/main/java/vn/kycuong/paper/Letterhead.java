package vn.kycuong.paper;

/**
 * Who issues a paper, and where.
 *
 * @param superior the body above; empty when there is none
 */
public record Letterhead(String superior, String body, String place) {}
