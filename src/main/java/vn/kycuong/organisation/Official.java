package vn.kycuong.organisation;

/** Somebody who serves, or a system that signs in. The name is personal data: keep the code, ask for the name to show it. */
public record Official(String code, String name, boolean demonstration) {}
