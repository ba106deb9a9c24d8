package vn.kycuong.paper;

/**
 * How anybody can check a paper.
 *
 * @param sha256 of the text as it was filed
 * @param page where it is checked
 * @param picture the same address as a QR code, as a data address
 */
public record Proof(String sha256, String page, String picture) {}
