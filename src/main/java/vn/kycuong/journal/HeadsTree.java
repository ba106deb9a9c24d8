package vn.kycuong.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The tree of a daily anchor. Among its leaves the heads are few: the rest stands for nothing and is made from a seed.
 * Leaves stand in the order of their values. So neither the size of the tree, nor the place of a head, nor its way to the
 * root tells how many cases there are, and an extract of one case betrays no sealed one.
 */
final class HeadsTree {

    private static final int SMALLEST = 1 << 16;
    private static final int GROWTH = 16;
    private static final byte[] FILLING = {2};

    private final List<byte[]> leaves;
    private final MerkleTree tree;

    private HeadsTree(List<byte[]> leaves) {
        this.leaves = leaves;
        this.tree = MerkleTree.of(leaves);
    }

    /** At least half of the leaves stand for nothing. */
    static int sizeFor(int heads) {
        var size = SMALLEST;
        while (heads > size / 2) {
            size = Math.multiplyExact(size, GROWTH);
        }
        return size;
    }

    static HeadsTree filledUp(List<byte[]> heads, String seed, int size) {
        var leaves = new ArrayList<>(heads);
        var secret = HexFormat.of().parseHex(seed);
        for (var number = heads.size(); number < size; number++) {
            leaves.add(Sha256.of(
                    FILLING, secret, ByteBuffer.allocate(4).putInt(number).array()));
        }
        leaves.sort(Arrays::compareUnsigned);
        return new HeadsTree(leaves);
    }

    /** As anchors were made before they were filled up. */
    static HeadsTree alone(List<byte[]> heads) {
        return new HeadsTree(heads);
    }

    String root() {
        return HexFormat.of().formatHex(tree.root());
    }

    int indexOf(byte[] leaf) {
        for (var index = 0; index < leaves.size(); index++) {
            if (Arrays.equals(leaves.get(index), leaf)) {
                return index;
            }
        }
        throw new IllegalStateException("A head has no leaf in the tree of its anchor");
    }

    List<String> path(int index) {
        return tree.path(index).stream().map(HexFormat.of()::formatHex).toList();
    }
}
