package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kycuong.journal.Verification.Gap;

class MissedMinutesTest {

    private final MissedMinutes missed = new MissedMinutes();

    @Test
    void findsNoneWhileEachMinuteHasItsAnchor() {
        anchored(SystemCase.SEALS, "10:00:00", "10:01:00", "10:02:59", "10:03:00");

        assertThat(missed.minutes()).isZero();
        assertThat(missed.gaps()).isEmpty();
    }

    @Test
    void saysWhenTheApplicationDidNotRun() {
        anchored(SystemCase.SEALS, "10:00:30", "10:04:10", "10:05:00", "10:07:00");

        assertThat(missed.minutes()).isEqualTo(4);
        assertThat(missed.gaps())
                .containsExactly(new Gap(at("10:01:00"), at("10:04:00")), new Gap(at("10:06:00"), at("10:07:00")));
    }

    @Test
    void asksNoOtherChainForAnAnchorAMinute() {
        anchored(SystemCase.HEADS, "10:00:00", "12:00:00");
        anchored(UUID.randomUUID(), "10:00:00", "12:00:00");

        assertThat(missed.gaps()).isEmpty();
    }

    private void anchored(UUID caseId, String... times) {
        for (var time : times) {
            missed.visit(Entry.chained(caseId, 1, "seal.anchored", at(time), "system", "{}", Entry.BEGINNING));
        }
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-22T" + time + "Z");
    }
}
