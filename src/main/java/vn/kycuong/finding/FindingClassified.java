package vn.kycuong.finding;

import java.util.UUID;
import vn.kycuong.access.Actor;

/** A person has confirmed, or changed, how grave a violation is. Published inside the transaction that recorded it. */
public record FindingClassified(UUID findingId, UUID caseId, FindingClass severity, Actor by) {}
