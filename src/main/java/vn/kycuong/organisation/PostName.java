package vn.kycuong.organisation;

/** What a post is called. */
public record PostName(String vi, String en) {}
