package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedTest {

    private record Item(String code, String text) {}

    @Test
    void tellsWhatIsNewGoneAndChanged() {
        var before = List.of(new Item("A", "old"), new Item("B", "same"), new Item("C", "gone"));
        var now = List.of(new Item("D", "new"), new Item("B", "same"), new Item("A", "changed"));

        assertThat(Compared.differences(before, now, Item::code, Item::equals))
                .containsExactly(
                        new Compared<>(null, new Item("D", "new"), "added"),
                        new Compared<>(new Item("A", "old"), new Item("A", "changed"), "changed"),
                        new Compared<>(new Item("C", "gone"), null, "removed"));
    }
}
