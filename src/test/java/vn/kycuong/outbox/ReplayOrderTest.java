package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.journal.Cases;
import vn.kycuong.journal.JournalQueries;
import vn.kycuong.journal.SystemCase;
import vn.kycuong.journal.View;

/** Who may order a replay, of what, and what is kept of the order. */
@RealTest
class ReplayOrderTest {

    private static final Actor LEADER = new Actor("LD-01", Set.of(Role.LEADERSHIP), Set.of(), "");

    @Autowired
    Cases cases;

    @Autowired
    Passages passages;

    @Autowired
    Repeating repeating;

    @Autowired
    OrderReplay orderReplay;

    @Autowired
    StopReplay stopReplay;

    @Autowired
    ReplayQueries replays;

    @Autowired
    JournalQueries journal;

    @Autowired
    Clock clock;

    @BeforeEach
    void takesOver() {
        passages.takeOver();
    }

    @AfterEach
    void givesBack() {
        repeating.endsAll();
        passages.giveBack();
    }

    @Test
    void isRememberedWithWhoAndWhatAndWhy() {
        var caseId = repeating.sent(1);
        var id = repeating.ordered(caseId);

        var entries = journal.allEntries(Actor.SYSTEM, SystemCase.OUTBOX);
        var entry = entries.get(entries.size() - 1);

        assertThat(entry.type()).isEqualTo("outbox.replay.ordered");
        assertThat(entry.actor()).isEqualTo("SYS-QT1");
        assertThat(entry.data())
                .containsEntry("replay", id.toString())
                .containsEntry("case", caseId.toString())
                .containsEntry("reason", "the reader lost a day");
    }

    @Test
    void repeatsByAudienceTypeNumberAndPeriod() {
        var caseId = cases.open();
        cases.happens(caseId, View.leadership(Cases.payload()), View.integration(Cases.payload()));
        repeating.runs();
        var before = clock.instant();
        cases.happens(caseId, View.integration(Cases.payload()));
        repeating.runs();

        repeating.repeated(command -> Repeating.with(command, "INTEGRATION", caseId.toString(), "", null));
        assertThat(sequencesByTopic(caseId))
                .isEqualTo(Map.of("leadership", List.of(1L), "integration", List.of(1L, 2L, 1L, 2L)));

        repeating.repeated(command -> Repeating.with(command, "", caseId.toString(), "", before));
        assertThat(sequencesByTopic(caseId))
                .isEqualTo(Map.of("leadership", List.of(1L), "integration", List.of(1L, 2L, 1L, 2L, 2L)));

        repeating.repeated(
                command -> Repeating.with(command, "LEADERSHIP", caseId.toString(), "inspection.resumed", null));
        repeating.repeated(command -> Repeating.with(command, "LEADERSHIP", "KT-NOBODY", "", null));
        assertThat(sequencesByTopic(caseId).get("leadership")).containsExactly(1L);

        repeating.repeated(
                command -> Repeating.with(command, "LEADERSHIP", caseId.toString(), "inspection.suspended", null));
        assertThat(sequencesByTopic(caseId).get("leadership")).containsExactly(1L, 1L);
    }

    @Test
    void runsOneAtATimeAndCanBeStopped() {
        var caseId = repeating.sent(1);
        var id = repeating.ordered(caseId);

        assertThatThrownBy(() -> repeating.ordered(caseId))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("replay-running"));
        stopReplay.handle(new StopReplay.Command(id, Repeating.ADMINISTRATOR));
        assertThatThrownBy(() -> stopReplay.handle(new StopReplay.Command(id, Repeating.ADMINISTRATOR)))
                .isInstanceOf(NotFound.class);

        repeating.runs();
        assertThat(repeating.received(caseId)).hasSize(1);
        assertThat(repeating.replay(id).stoppedBy()).isEqualTo("SYS-QT1");
    }

    @Test
    void isForAdministratorsAndForSensibleRangesOnly() {
        var sensible = Repeating.command("", "", "", null);

        assertThatThrownBy(() -> orderReplay.handle(new OrderReplay.Command("", "", "", null, null, "why", LEADER)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> replays.latest(LEADER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> orderReplay.handle(Repeating.with(sensible, "WEATHER", "", "", null)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() ->
                        orderReplay.handle(Repeating.with(sensible, "", "", "", Instant.parse("9999-01-01T00:00:00Z"))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> orderReplay.handle(
                        new OrderReplay.Command("", "", "", null, null, " ", Repeating.ADMINISTRATOR)))
                .isInstanceOf(RuleViolation.class);
    }

    private Map<String, List<Long>> sequencesByTopic(UUID caseId) {
        return repeating.received(caseId).stream()
                .collect(Collectors.groupingBy(
                        record -> record.topic().split("\\.", -1)[1],
                        Collectors.collectingAndThen(Collectors.toList(), Received::sequences)));
    }
}
