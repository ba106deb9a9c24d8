package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final List<String> handled = new ArrayList<>();
    private final Intake intake = new Intake(event -> handled.add(event.id()));

    @Test
    void handlesEachEventOnce() {
        take("A", 1);
        take("A", 2);

        assertThat(take("A", 1)).isEqualTo(Intake.Outcome.DUPLICATE);
        assertThat(take("A", 2)).isEqualTo(Intake.Outcome.DUPLICATE);
        assertThat(handled).containsExactly("A1", "A2");
    }

    @Test
    void keepsWhatComesAfterAGapUntilTheMissingOneHasCome() {
        take("A", 1);
        assertThat(take("A", 3)).isEqualTo(Intake.Outcome.WAITS);
        take("A", 4);
        assertThat(intake.gaps()).isEqualTo(Map.of("A/INTEGRATION", 2L));
        assertThat(handled).containsExactly("A1");

        assertThat(take("A", 2)).isEqualTo(Intake.Outcome.HANDLED);

        assertThat(handled).containsExactly("A1", "A2", "A3", "A4");
        assertThat(intake.gaps()).isEmpty();
    }

    @Test
    void letsNoCaseWaitForAnother() {
        take("A", 2);
        take("B", 1);

        assertThat(handled).containsExactly("B1");
    }

    @Test
    void refusesAnotherEventInAPlaceThatIsTaken() {
        take("A", 1);
        take("A", 3);

        assertThatThrownBy(() -> intake.requirePlace(event("A", 1, "other"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> intake.requirePlace(event("A", 3, "other"))).isInstanceOf(IllegalStateException.class);
        intake.requirePlace(event("A", 2, "A2"));
        intake.requirePlace(event("B", 1, "B1"));
    }

    @Test
    void endsUpTheSameInWhateverOrderAndHoweverOftenTheyCome() {
        for (var seed = 0; seed < 50; seed++) {
            var order = new ArrayList<Integer>();
            IntStream.rangeClosed(1, 12).forEach(number -> order.addAll(List.of(number, number)));
            java.util.Collections.shuffle(order, new Random(seed));
            handled.clear();
            var fresh = new Intake(event -> handled.add(event.id()));

            order.forEach(number -> fresh.take(event("A", number, "A" + number)));

            assertThat(handled)
                    .isEqualTo(IntStream.rangeClosed(1, 12)
                            .mapToObj(number -> "A" + number)
                            .toList());
            assertThat(fresh.last("A/INTEGRATION")).isEqualTo(12);
        }
    }

    private Intake.Outcome take(String caseId, long sequence) {
        return intake.take(event(caseId, sequence, caseId + sequence));
    }

    static Event event(String caseId, long sequence, String id) {
        return new Event(0, sequence, caseId, "INTEGRATION", sequence, id, "vn.kycuong.case.closed.v1", "KH-1", "{}");
    }
}
