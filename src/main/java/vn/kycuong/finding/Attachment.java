package vn.kycuong.finding;

/** A file that a unit hands in. */
public record Attachment(String name, String mediaType, byte[] content) {}
