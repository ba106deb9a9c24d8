package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.EveryStage;
import vn.kycuong.inspection.OpenCases;

/** What lists search by and sums count, kept by the database, says what the rows say. */
@RealTest
class KeptColumnsTest {

    @Autowired
    EveryStage stages;

    @Autowired
    EveryFindingStage findingStages;

    @Autowired
    Handled handled;

    @Autowired
    OpenCases cases;

    @Autowired
    FindingQueries queries;

    @Autowired
    JdbcLook look;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void inspectionsKnowWhatTheyHaveReachedAndWhenTheyEnded() {
        stages.closed();
        stages.cancelled();
        stages.voided();

        assertThat(look.inspectionsAtOdds()).isEmpty();
    }

    @Test
    void findingsKnowTheirClassAndWhenTheyEnded() {
        findingStages.handled();
        findingStages.recorded(cases.announced());

        assertThat(look.findingsAtOdds()).isEmpty();
    }

    @Test
    void entriesKnowHowTheyEnded() {
        handled.settle(handled.classified(FindingClass.S1));
        handled.classified(FindingClass.S1);

        assertThat(look.entriesAtOdds()).isEmpty();
    }

    @Test
    void sumsLeaveOutWhatTheReaderCannotKnow() {
        handled.minuted();
        cases.sealed();

        assertThatSumsSayWhatThereIs();
    }

    @Test
    void whatHasEndedIsCountedOnceAlsoWhenItIsUnsealedLater() {
        stages.closed();
        stages.cancelled();
        findingStages.handled();
        findingStages.recorded(cases.announced());
        cases.cancelled(cases.sealed());
        assertThatSumsSayWhatThereIs();

        stages.unsealed();
        assertThatSumsSayWhatThereIs();
    }

    @Test
    void actsAtTheSameMomentAreCountedWithoutWaitingForEachOther() throws Exception {
        var one = cases.announced();
        var other = cases.announced();
        handled.recorded(one);

        var recording = transaction.execute(open -> {
            handled.recorded(one);
            var meanwhile = CompletableFuture.supplyAsync(() -> handled.recorded(other));
            await().atMost(Duration.ofSeconds(20)).until(meanwhile::isDone);
            return meanwhile;
        });

        assertThat(recording.get()).isNotNull();

        assertThatSumsSayWhatThereIs();
    }

    private void assertThatSumsSayWhatThereIs() {
        for (var official : List.of("system", "LD-01", "LD-09", "nobody")) {
            assertThat(look.inspectionCountsAtOdds(official)).as(official).isEmpty();
            assertThat(look.findingCountsAtOdds(official)).as(official).isEmpty();
        }
    }

    @Test
    void aListHoldsWhatItsReaderHasAPartIn() {
        var finding = handled.minuted();

        assertThat(listed(cases.member(), finding)).isTrue();
        assertThat(listed(cases.leader(), finding)).isTrue();
        assertThat(listed(cases.outsider(), finding)).isFalse();
    }

    private boolean listed(Actor reader, UUID finding) {
        return queries
                .page(reader, new FindingQueries.Filter(handled.caseOf(finding), false, false), "", 100)
                .items()
                .stream()
                .anyMatch(row -> row.id().equals(finding));
    }
}
