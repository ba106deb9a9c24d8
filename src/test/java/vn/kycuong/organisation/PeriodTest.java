package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Period MARCH = new Period(FIRST, LAST);

    @Test
    void overlapsWhatSharesOneDay() {
        assertThat(MARCH.overlaps(new Period(LAST, null))).isTrue();
        assertThat(MARCH.overlaps(new Period(FIRST.minusYears(1), FIRST))).isTrue();
    }

    @Test
    void doesNotOverlapItsNeighbours() {
        assertThat(MARCH.overlaps(new Period(LAST.plusDays(1), null))).isFalse();
        assertThat(MARCH.overlaps(new Period(FIRST.minusYears(1), FIRST.minusDays(1))))
                .isFalse();
    }

    @Test
    void withoutEndOverlapsAllThatComesLater() {
        var open = new Period(FIRST, null);
        assertThat(open.overlaps(new Period(LAST.plusYears(10), null))).isTrue();
        assertThat(open.overlaps(new Period(FIRST.minusYears(1), FIRST.minusDays(1))))
                .isFalse();
    }
}
