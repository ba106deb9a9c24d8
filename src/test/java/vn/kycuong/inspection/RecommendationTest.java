package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.inspection.RecommendationOutcome.IMPLEMENTED;
import static vn.kycuong.inspection.RecommendationOutcome.LAPSED;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final Recommendation.Evidence REPORT =
            new Recommendation.Evidence(1, "Đã niêm yết đủ thủ tục.", NOON, "HEAD", List.of());

    @Test
    void isNotImplementedWithoutEvidence() {
        assertRefused(() -> asked().closed(IMPLEMENTED, "xong", NOON, "MONITOR"), "recommendation-without-evidence");
    }

    @Test
    void mayLapseWithoutEvidence() {
        assertThat(asked().closed(LAPSED, "đơn vị giải thể", NOON, "MONITOR").open())
                .isFalse();
    }

    @Test
    void isNotConfirmedByTheReporter() {
        assertRefused(
                () -> asked(REPORT).closed(IMPLEMENTED, "xong", NOON, "HEAD"), "recommendation-closed-by-reporter");
        assertThat(asked(REPORT).closed(IMPLEMENTED, "xong", NOON, "MONITOR").open())
                .isFalse();
    }

    @Test
    void isClosedOnce() {
        var closed = asked(REPORT).closed(IMPLEMENTED, "xong", NOON, "MONITOR");
        assertRefused(() -> closed.closed(IMPLEMENTED, "xong", NOON, "MONITOR"), "recommendation-already-closed");
    }

    private static Recommendation asked(Recommendation.Evidence... evidence) {
        return new Recommendation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "Niêm yết thủ tục",
                LocalDate.of(2026, 12, 1),
                null,
                List.of(evidence),
                null);
    }
}
