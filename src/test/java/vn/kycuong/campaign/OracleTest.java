package vn.kycuong.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OracleTest {

    private static final UUID CASE = new UUID(0, 1);
    private static final List<Happening> ACTS = List.of(
            new Happening(CASE, "inspection.drafted"),
            new Happening(CASE, "inspection.decision.issued"),
            new Happening(CASE, "inspection.announced"));
    private static final List<Sent> SENT = LongStream.rangeClosed(1, 3)
            .mapToObj(sequence -> new Sent("kycuong.leadership.v1", CASE, sequence, new UUID(1, sequence)))
            .toList();

    @Test
    void hasNothingToSayOfWhatIsWhole() {
        assertThat(Oracle.violations(whole(List.of()))).isEmpty();
    }

    @Test
    void forgivesWhatNobodyWasTold() {
        var last = new Happening(CASE, "inspection.notice.sent");

        assertThat(Oracle.violations(whole(List.of(last)))).isEmpty();
    }

    @Test
    void findsEverythingThatIsPlanted() {
        new Planted(whole(List.of())).areAllFound();
    }

    private static Observed whole(List<Happening> unknown) {
        return new Observed(
                ACTS,
                unknown,
                ACTS,
                SENT.stream().map(Sent::event).collect(Collectors.toSet()),
                SENT,
                Set.of(),
                List.of("LD-01 " + SENT.get(0).event()),
                Set.of(),
                Set.of(),
                List.of("process-1"),
                List.of("process-1"),
                Set.of("process-1"),
                List.of("signal-1"),
                List.of("signal-1"),
                0,
                0,
                "");
    }
}
