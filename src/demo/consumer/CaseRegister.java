package consumer;

import java.util.Map;
import java.util.TreeMap;

/**
 * What follows from the events; replace it by what you need. Here: where each case stands. It reads the members that it
 * knows, with something to fall back on, and passes over all others and over kinds of events that it does not know:
 * both may be added at any time.
 */
public final class CaseRegister {

    private static final Map<String, String> STAGES = Map.ofEntries(
            Map.entry("vn.kycuong.inspection.decision.issued.v1", "decided"),
            Map.entry("vn.kycuong.inspection.announced.v1", "running"),
            Map.entry("vn.kycuong.inspection.suspended.v1", "suspended"),
            Map.entry("vn.kycuong.inspection.resumed.v1", "running"),
            Map.entry("vn.kycuong.inspection.cancelled.v1", "cancelled"),
            Map.entry("vn.kycuong.inspection.void.v1", "void"),
            Map.entry("vn.kycuong.inspection.conclusion.signed.v1", "concluded"),
            Map.entry("vn.kycuong.inspection.conclusion.published.v1", "published"),
            Map.entry("vn.kycuong.surprise.conclusion.issued.v1", "concluded"),
            Map.entry("vn.kycuong.surprise.published.v1", "published"),
            Map.entry("vn.kycuong.case.closed.v1", "closed"));

    /**
     * A case as far as it is known.
     *
     * @param number public number
     * @param since day of the stage; empty when it was not said
     * @param events how many were handled, known or not
     * @param missing how many were given up by the sender
     */
    public record Row(String number, String unit, String stage, String since, int events, int missing) {}

    private final Map<String, Row> rows = new TreeMap<>();

    void handle(Event event) {
        var before = rows.getOrDefault(event.caseId(), new Row(event.subject(), "", "", "", 0, 0));
        rows.put(event.caseId(), event.withheld() ? oneMissing(before) : after(before, event));
    }

    /** By the id of the case. */
    public Map<String, Row> rows() {
        return Map.copyOf(rows);
    }

    private static Row after(Row before, Event event) {
        var payload = Json.object(event.payload());
        var stage = STAGES.get(event.type());
        var unit = payload.getOrDefault("unit", before.unit()).toString();
        return new Row(
                event.subject().isEmpty() ? before.number() : event.subject(),
                unit,
                stage == null ? before.stage() : stage,
                stage == null ? before.since() : payload.getOrDefault("on", "").toString(),
                before.events() + 1,
                before.missing());
    }

    private static Row oneMissing(Row before) {
        return new Row(
                before.number(), before.unit(), before.stage(), before.since(), before.events() + 1, before.missing() + 1);
    }
}
