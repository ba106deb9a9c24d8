package vn.kycuong.inspection;

/** A place in a team that is being put together. */
public record Seat(String official, TeamRole role) {}
