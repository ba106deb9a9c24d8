package vn.kycuong.organisation;

import vn.kycuong.access.Role;

/** An account of the demonstration, to be shown at start-up: what it signs in with, and as whom. */
public record DemonstrationAccount(String name, String password, Role role, String official, String who) {}
