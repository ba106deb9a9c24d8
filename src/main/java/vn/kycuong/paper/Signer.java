package vn.kycuong.paper;

/**
 * One name below a paper.
 *
 * @param capacity in which somebody signs
 * @param signed how the signature was given; empty where a hand is still to sign
 */
public record Signer(String capacity, String name, String signed) {}
