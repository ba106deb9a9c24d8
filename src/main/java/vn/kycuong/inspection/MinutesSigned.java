package vn.kycuong.inspection;

import java.util.UUID;
import vn.kycuong.access.Actor;

/** The minutes are signed, which ends the direct work. Published inside the transaction that recorded it. */
public record MinutesSigned(UUID caseId, Actor by) {}
