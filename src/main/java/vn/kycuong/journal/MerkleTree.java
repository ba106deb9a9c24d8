package vn.kycuong.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One hash over many, of which each can be shown to be part without showing the others. Leaves and inner nodes are hashed
 * with different prefixes, so that neither can pass for the other; a node without a neighbour moves up unchanged.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<List<byte[]>> levels = new ArrayList<>();

    private MerkleTree(List<byte[]> leaves) {
        levels.add(List.copyOf(leaves));
        while (top().size() > 1) {
            levels.add(above(top()));
        }
    }

    /** @param leaves hashes made by {@link #leaf} */
    static MerkleTree of(List<byte[]> leaves) {
        return new MerkleTree(leaves);
    }

    static byte[] leaf(String text) {
        return Sha256.of(LEAF, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The root of no leaves is the hash of nothing. */
    byte[] root() {
        return top().isEmpty() ? Sha256.of() : top().get(0);
    }

    /** The neighbours on the way from a leaf to the root. */
    List<byte[]> path(int index) {
        var path = new ArrayList<byte[]>();
        var position = index;
        for (var level : levels.subList(0, levels.size() - 1)) {
            var neighbour = position ^ 1;
            if (neighbour < level.size()) {
                path.add(level.get(neighbour));
            }
            position /= 2;
        }
        return path;
    }

    /** Whether the leaf stands at this place in the tree of that many leaves that has this root. */
    static boolean proves(byte[] leaf, int index, int size, List<byte[]> path, byte[] root) {
        var node = leaf;
        var position = index;
        var rest = path.iterator();
        for (var width = size; width > 1; width = (width + 1) / 2) {
            if ((position ^ 1) < width) {
                if (!rest.hasNext()) {
                    return false;
                }
                var neighbour = rest.next();
                node = position % 2 == 0 ? Sha256.of(NODE, node, neighbour) : Sha256.of(NODE, neighbour, node);
            }
            position /= 2;
        }
        return index >= 0 && index < size && !rest.hasNext() && Arrays.equals(node, root);
    }

    private List<byte[]> top() {
        return levels.get(levels.size() - 1);
    }

    private static List<byte[]> above(List<byte[]> level) {
        var above = new ArrayList<byte[]>();
        for (var left = 0; left < level.size(); left += 2) {
            above.add(
                    left + 1 < level.size() ? Sha256.of(NODE, level.get(left), level.get(left + 1)) : level.get(left));
        }
        return above;
    }
}
