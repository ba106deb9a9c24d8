package vn.kycuong.journal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One root over the heads of all chains, as leadership's topic was told of it.
 *
 * @param event id of the event that carried it
 */
public record PublishedAnchor(LocalDate on, String root, UUID event) {

    static PublishedAnchor of(Entry entry) {
        var told = entry.data();
        return new PublishedAnchor(
                LocalDate.parse(String.valueOf(told.get(AnchorHeads.ON))),
                String.valueOf(told.get(AnchorHeads.ROOT)),
                AnchorHeads.event(entry.sequence()));
    }
}
