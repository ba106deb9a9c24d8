package vn.kycuong.journal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Payloads to look at: the members that the catalogue names, with values that no real case has. */
final class EventSample {

    private static final String AT = "2026-11-23T01:30:00.000000Z";

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("kind", "SCHEDULED"),
            Map.entry("case", "KH-2026-0041"),
            Map.entry("unit", "MH-A"),
            Map.entry("on", "2026-11-23"),
            Map.entry("dueOn", "2026-12-07"),
            Map.entry("dueBefore", "2026-12-04"),
            Map.entry("subject", "0b9f3c1e-5d52-4f0a-9c1d-3a7be0f4c2d8"),
            Map.entry("startOn", "2026-11-30"),
            Map.entry("at", AT),
            Map.entry("appeal", 1),
            Map.entry("meetingOn", "2026-12-04"),
            Map.entry("finding", 1),
            Map.entry("findingId", "0b9f3c1e-5d52-4f0a-9c1d-3a7be0f4c2d8"),
            Map.entry("class", "S1"),
            Map.entry("answer", "ACCEPTED"),
            Map.entry("entry", "5f2f7c80-7a35-4f0b-8f3e-6c1d2b9a4e17"),
            Map.entry("heard", "STATED"),
            Map.entry("count", 3),
            Map.entry("proposed", "S1"),
            Map.entry("level", "SUPERIOR"),
            Map.entry("term", "RESPONSE"),
            Map.entry("rung", -1),
            Map.entry("recommendation", 1),
            Map.entry("number", "12/QĐ-MH"),
            Map.entry("partial", false),
            Map.entry("family", "KIEM_TRA_CONG_VU"),
            Map.entry("checklist", "KTCV-2026"),
            Map.entry("signature", "SIGNED"),
            Map.entry("measure", "STOP_ACT"),
            Map.entry("paper", "NOTICE"),
            Map.entry("standing", "SERVED"),
            Map.entry("servedOn", "2026-11-23"),
            Map.entry("leaves", AnchorSeals.LEAVES),
            Map.entry("root", reveal().root()),
            Map.entry("reveal", reveal().payload()),
            Map.entry("withheld", "inspection.announced"),
            Map.entry("command", Sha256.hex("crm\n4711")),
            Map.entry("reason", "assignment-unknown"));

    private static final Map<String, String> OUTCOMES = Map.of(
            "case.closed", "VIOLATIONS",
            "discipline.appeal.settled", "UPHELD",
            "discipline.decided", "CANH_CAO",
            "discipline.effective", "CANH_CAO",
            "discipline.recidivism", "KHIEN_TRACH",
            "finding.closed", "RECTIFIED",
            "finding.decided", "RECTIFY",
            "followup.item.closed", "IMPLEMENTED");

    private EventSample() {}

    static Map<String, Object> of(EventType type) {
        var sample = new LinkedHashMap<String, Object>();
        for (var member : type.says()) {
            sample.put(member, value(type, member));
        }
        return Canonical.values(Canonical.text(sample));
    }

    private static Object value(EventType type, String member) {
        var surprise = type.name().startsWith("surprise.");
        if (member.equals("outcome")) {
            return OUTCOMES.getOrDefault(type.name(), "");
        } else if (surprise && member.equals("kind")) {
            return "SURPRISE";
        } else if (surprise && member.equals("case")) {
            return "DX-2026-7K3QF";
        } else if (type.name().startsWith("discipline.") && member.equals("case")) {
            return "KL-2026-4T7QX2";
        } else if (member.equals("number") && type.name().contains("conclusion")) {
            return "07/KL-MH";
        }
        var value = type.name().startsWith("discipline.") && member.equals("paper") ? "SUMMONS" : VALUES.get(member);
        if (value == null) {
            throw new IllegalStateException("No sample value of " + member);
        }
        return value;
    }

    /** A proof that holds, so that a reader can try a check of their own. */
    private static Reveal reveal() {
        var hex = HexFormat.of();
        var salt = Sha256.hex("salt");
        var commitment = Canonical.text(Map.of("case", "DX-2026-7K3QF", "unit", "MH-A", "decidedOn", "2026-11-20"));
        var leaf = MerkleTree.leaf(salt + commitment);
        var others = IntStream.range(1, AnchorSeals.LEAVES).mapToObj(number -> MerkleTree.leaf("leaf " + number));
        var tree = MerkleTree.of(Stream.concat(Stream.of(leaf), others).toList());
        List<String> path = tree.path(0).stream().map(hex::formatHex).toList();
        return new Reveal(
                salt,
                commitment,
                hex.formatHex(leaf),
                0,
                path,
                hex.formatHex(tree.root()),
                Instant.parse(AT),
                new UUID(0x3f1c6e2a5b7d5e10L, 0x8a4f2c6d0e9b1a37L));
    }
}
