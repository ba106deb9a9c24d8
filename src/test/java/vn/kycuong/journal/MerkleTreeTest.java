package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 15, 16, 17, 33})
    void provesEveryLeaf(int size) {
        var leaves = leaves(size);
        var tree = MerkleTree.of(leaves);

        for (var index = 0; index < size; index++) {
            assertThat(MerkleTree.proves(leaves.get(index), index, size, tree.path(index), tree.root()))
                    .as("leaf %d of %d", index, size)
                    .isTrue();
        }
    }

    @Test
    void refusesAChangedLeafPlacePathOrRoot() {
        var leaves = leaves(16);
        var tree = MerkleTree.of(leaves);
        var path = tree.path(5);

        assertThat(MerkleTree.proves(MerkleTree.leaf("other"), 5, 16, path, tree.root()))
                .isFalse();
        assertThat(MerkleTree.proves(leaves.get(5), 4, 16, path, tree.root())).isFalse();
        assertThat(MerkleTree.proves(leaves.get(5), 21, 16, path, tree.root())).isFalse();
        assertThat(MerkleTree.proves(leaves.get(5), 5, 16, path.subList(0, 3), tree.root()))
                .isFalse();
        assertThat(MerkleTree.proves(leaves.get(5), 5, 16, longer(path), tree.root()))
                .isFalse();
        assertThat(MerkleTree.proves(leaves.get(5), 5, 16, path, MerkleTree.leaf("other")))
                .isFalse();
    }

    @Test
    void hashesLeavesAndNodesApart() {
        var left = MerkleTree.leaf("left");
        var right = MerkleTree.leaf("right");
        var root = MerkleTree.of(List.of(left, right)).root();

        assertThat(root).isNotEqualTo(Sha256.of(left, right)).isNotEqualTo(Sha256.of(new byte[] {0}, left, right));
        assertThat(left).isNotEqualTo(Sha256.of("left".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void dependsOnOrderAndNumberOfLeaves() {
        var two = leaves(2);

        assertThat(MerkleTree.of(List.of(two.get(1), two.get(0))).root())
                .isNotEqualTo(MerkleTree.of(two).root());
        assertThat(MerkleTree.of(leaves(3)).root())
                .isNotEqualTo(MerkleTree.of(longer(leaves(3))).root());
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> MerkleTree.leaf("leaf " + number))
                .toList();
    }

    private static List<byte[]> longer(List<byte[]> list) {
        var longer = new ArrayList<>(list);
        longer.add(list.get(list.size() - 1));
        return longer;
    }
}
