package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.finding.Refusal.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kycuong.finding.Committed.When;

class CommittedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void whatIsUnknownCountsAsTheDayOfDetection() {
        assertThat(Committed.unknown().counted(FRIDAY)).isEqualTo(FRIDAY);
    }

    @Test
    void aPeriodCountsFromItsEnd() {
        assertThat(new Committed(When.PERIOD, MONDAY, FRIDAY).counted(FRIDAY.plusDays(9)))
                .isEqualTo(FRIDAY);
    }

    @Test
    void aDayCountsAsItself() {
        assertThat(new Committed(When.DATE, MONDAY, null).counted(FRIDAY)).isEqualTo(MONDAY);
    }

    @Test
    void isRefusedWhenIncomplete() {
        assertRefused(() -> new Committed(When.DATE, null, null), "finding-committed-incomplete");
        assertRefused(() -> new Committed(When.DATE, MONDAY, FRIDAY), "finding-committed-incomplete");
        assertRefused(() -> new Committed(When.PERIOD, MONDAY, null), "finding-committed-incomplete");
        assertRefused(() -> new Committed(When.UNKNOWN, MONDAY, null), "finding-committed-incomplete");
    }

    @Test
    void isRefusedWhenItEndsBeforeItBegins() {
        assertRefused(() -> new Committed(When.PERIOD, FRIDAY, MONDAY), "finding-committed-reversed");
    }
}
