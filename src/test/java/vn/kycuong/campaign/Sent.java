package vn.kycuong.campaign;

import java.util.UUID;

/**
 * An event as it lies in a topic.
 *
 * @param sequence its number among those that this audience was told of the case
 */
record Sent(String topic, UUID caseId, long sequence, UUID event) {}
