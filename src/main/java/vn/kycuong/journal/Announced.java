package vn.kycuong.journal;

/** Something waits to be sent. Published inside the transaction that wrote it; worth acting on once that has committed. */
public record Announced() {}
