package vn.kycuong.journal;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * That a chain had come to a certain entry when a daily anchor was published, and its way to the root of that anchor.
 *
 * @param on day of the anchor
 * @param event id of the {@code journal.anchored} event that carried the root
 * @param sequence of the entry that was the head of the case then
 * @param hash of that entry
 * @param index place of the leaf among {@code leaves}
 */
public record AnchoredHead(
        LocalDate on, UUID event, String root, long sequence, String hash, int index, int leaves, List<String> path) {

    public AnchoredHead {
        path = List.copyOf(path);
    }

    static byte[] leaf(UUID caseId, long sequence, String hash) {
        return MerkleTree.leaf("%s/%d/%s".formatted(caseId, sequence, hash));
    }

    boolean holdsFor(UUID caseId) {
        var hex = HexFormat.of();
        return MerkleTree.proves(
                leaf(caseId, sequence, hash),
                index,
                leaves,
                path.stream().map(hex::parseHex).toList(),
                hex.parseHex(root));
    }
}
