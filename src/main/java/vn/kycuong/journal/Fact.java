package vn.kycuong.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;

/**
 * Something that became true of a case.
 *
 * @param subject public number of the case; empty while it has none
 * @param type what happened, such as {@code surprise.announced}: the public name without prefix and version
 * @param data the whole fact for the journal, which never forgets: codes of officials, but no personal value in clear
 * @param views who is told what of it; empty when nobody is
 */
public record Fact(UUID caseId, String subject, String type, Map<String, Object> data, List<View> views, Actor by) {

    public Fact {
        data = Map.copyOf(data);
        views = List.copyOf(views);
    }
}
