package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedPageTest {

    private static final List<Integer> ROWS = IntStream.range(0, 30).boxed().toList();

    @Test
    void saysWhetherTheListGoesOn() {
        var first = NumberedPage.of(1, NumberedPageTest::read);
        var second = NumberedPage.of(2, NumberedPageTest::read);

        assertThat(first.items()).hasSize(NumberedPage.SIZE).startsWith(0);
        assertThat(first.more()).isTrue();
        assertThat(second.items()).containsExactly(25, 26, 27, 28, 29);
        assertThat(second.more()).isFalse();
    }

    @Test
    void isTheFirstOneWhenNoneOfThemIsAskedFor() {
        assertThat(NumberedPage.of(-7, NumberedPageTest::read).number()).isEqualTo(1);
        assertThat(NumberedPage.of(Integer.MAX_VALUE, NumberedPageTest::read).items())
                .isEmpty();
    }

    private static List<Integer> read(int offset, int limit) {
        return ROWS.stream().skip(offset).limit(limit).toList();
    }
}
