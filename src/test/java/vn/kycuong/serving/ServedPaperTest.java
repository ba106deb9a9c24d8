package vn.kycuong.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far the service of a paper has come follows from the records that still hold. */
class ServedPaperTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 6);
    private static final Instant AT = Instant.parse("2026-11-03T01:00:00Z");

    @Test
    void waitsUntilSomebodyTried() {
        assertThat(paper().standing(FILED)).isEqualTo(Standing.WAITING);
        assertThat(paper().servedOn()).isEmpty();
    }

    @Test
    void triedInVainIsNotServed() {
        var tried = paper().with(vain(1));

        assertThat(tried.standing(FILED.plusDays(9))).isEqualTo(Standing.TRIED);
        assertThat(tried.failed()).isEqualTo(1);
    }

    @Test
    void isServedFromTheDayOnWhichItsDaysHavePassed() {
        var posted = paper().with(vain(1)).with(effective(2, null, FILED.plusDays(1), FILED.plusDays(16)));

        assertThat(posted.standing(FILED.plusDays(15))).isEqualTo(Standing.POSTED);
        assertThat(posted.standing(FILED.plusDays(16))).isEqualTo(Standing.SERVED);
        assertThat(posted.servedOn()).contains(FILED.plusDays(16));
    }

    @Test
    void theFirstServiceCounts() {
        var twice = paper().with(effective(1, null, FILED.plusDays(3), FILED.plusDays(3)))
                .with(effective(2, null, FILED.plusDays(1), FILED.plusDays(1)));

        assertThat(twice.servedOn()).contains(FILED.plusDays(1));
    }

    @Test
    void aRecordThatWasCorrectedCountsNoMore() {
        var mistaken = paper().with(effective(1, null, FILED.plusDays(1), FILED.plusDays(1)));
        var corrected = mistaken.with(effective(2, 1, FILED.plusDays(2), FILED.plusDays(2)));
        var takenBack = corrected.with(new Attempt(
                3, 2, Method.IN_PERSON, Outcome.NOT_FOUND, FILED.plusDays(2), null, "", "Nhầm", "VT-1", AT, null));

        assertThat(corrected.servedOn()).contains(FILED.plusDays(2));
        assertThat(corrected.holding()).extracting(Attempt::number).containsExactly(2);
        assertThat(takenBack.standing(FILED.plusDays(2))).isEqualTo(Standing.TRIED);
        assertThat(takenBack.attempts()).hasSize(3);
    }

    @Test
    void isLateWhenTheLastDayPassedFirst() {
        assertThat(paper().late(DUE)).isFalse();
        assertThat(paper().late(DUE.plusDays(1))).isTrue();
        assertThat(paper().with(effective(1, null, DUE, DUE)).late(DUE.plusDays(9)))
                .isFalse();
        assertThat(paper().with(effective(1, null, DUE.plusDays(1), DUE.plusDays(1)))
                        .late(DUE.plusDays(9)))
                .isTrue();
    }

    private static ServedPaper paper() {
        return new ServedPaper(new UUID(0, 1), new PaperId(PaperKind.SUMMONS, 1), FILED, DUE, List.of());
    }

    private static Attempt vain(int number) {
        return new Attempt(number, null, Method.IN_PERSON, Outcome.NOT_FOUND, FILED, null, "", "", "VT-1", AT, null);
    }

    private static Attempt effective(int number, @Nullable Integer corrects, LocalDate on, LocalDate from) {
        return new Attempt(number, corrects, Method.PUBLIC_POSTING, Outcome.POSTED, on, from, "", "", "VT-1", AT, null);
    }
}
