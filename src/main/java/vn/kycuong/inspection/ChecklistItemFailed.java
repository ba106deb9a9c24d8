package vn.kycuong.inspection;

import java.util.UUID;
import vn.kycuong.access.Actor;

/**
 * An item of the checklist was found not in order. Published inside the transaction that recorded it.
 *
 * @param violation code of the violation the item points to
 */
public record ChecklistItemFailed(UUID caseId, String item, String violation, Actor by) {}
