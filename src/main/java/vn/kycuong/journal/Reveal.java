package vn.kycuong.journal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What anyone needs to check that a sealed decision existed when its minute was anchored and was not altered since: the
 * leaf is the hash of salt and commitment, and leads through the path to the root that was published.
 *
 * @param commitment the decision as canonical JSON
 * @param index place of the leaf among {@link AnchorSeals#LEAVES}
 * @param anchorEvent id of the {@code seal.anchored} event that carried the root
 */
public record Reveal(
        String salt,
        String commitment,
        String leaf,
        int index,
        List<String> path,
        String root,
        Instant anchoredAt,
        UUID anchorEvent) {

    public Reveal {
        path = List.copyOf(path);
    }

    /** Reads {@link #payload} back. */
    static Reveal of(Map<?, ?> told) {
        var path = told.get("path") instanceof List<?> neighbours ? neighbours : List.of();
        return new Reveal(
                text(told, "salt"),
                text(told, "commitment"),
                text(told, "leaf"),
                Integer.parseInt(text(told, "index")),
                path.stream().map(String::valueOf).toList(),
                text(told, "root"),
                Instant.parse(text(told, "anchoredAt")),
                UUID.fromString(text(told, "anchorEvent")));
    }

    private static String text(Map<?, ?> told, String member) {
        return String.valueOf(told.get(member));
    }

    public boolean holds() {
        var hex = HexFormat.of();
        var computed = MerkleTree.leaf(salt + commitment);
        return hex.formatHex(computed).equals(leaf)
                && MerkleTree.proves(
                        computed,
                        index,
                        AnchorSeals.LEAVES,
                        path.stream().map(hex::parseHex).toList(),
                        hex.parseHex(root));
    }

    /** As the member {@code reveal} of an event. */
    public Map<String, Object> payload() {
        return Map.of(
                "salt", salt,
                "commitment", commitment,
                "leaf", leaf,
                "index", index,
                "path", path,
                "root", root,
                "anchoredAt", anchoredAt,
                "anchorEvent", anchorEvent);
    }
}
