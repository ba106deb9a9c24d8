package vn.kycuong.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeckTest {

    private static final List<Fault> KINDS = Stream.of("a", "b", "c", "d", "e")
            .map(kind -> new Fault(kind, () -> Duration.ZERO))
            .toList();

    @Test
    void everyKindComesUpBeforeAnyComesUpAgain() {
        var drawn = drawn(new Deck(KINDS, new Random(7)));

        assertThat(drawn.subList(0, 5)).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        assertThat(drawn.subList(5, 10)).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        assertThat(drawn.subList(0, 5)).isNotEqualTo(drawn.subList(5, 10));
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(drawn(new Deck(KINDS, new Random(7)))).isEqualTo(drawn(new Deck(KINDS, new Random(7))));
    }

    private static List<String> drawn(Deck deck) {
        return IntStream.range(0, 10).mapToObj(time -> deck.next().kind()).toList();
    }
}
