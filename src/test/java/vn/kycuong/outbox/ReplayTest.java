package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
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
import vn.kycuong.notification.ReadInboxes;

@RealTest
class ReplayTest {

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    private static final Actor LEADER = new Actor("LD-01", Set.of(Role.LEADERSHIP), Set.of(), "");

    @Autowired
    Cases cases;

    @Autowired
    Passages passages;

    @Autowired
    OrderReplay orderReplay;

    @Autowired
    StopReplay stopReplay;

    @Autowired
    ReplayQueries replays;

    @Autowired
    JournalQueries journal;

    @Autowired
    ReadInboxes inboxes;

    @Autowired
    Clock clock;

    private final UUID owner = UUID.randomUUID();

    @BeforeEach
    void takesOver() {
        passages.takeOver();
    }

    @AfterEach
    void givesBack() {
        replays.latest(ADMINISTRATOR).stream()
                .filter(replay -> replay.endedAt() == null)
                .forEach(replay -> stopReplay.handle(new StopReplay.Command(replay.id(), ADMINISTRATOR)));
        passages.giveBack();
    }

    @Test
    void sendsTheSameAgainInOrderAndNothingElse() {
        var caseId = sent(3);
        var other = sent(1);

        var id = ordered(caseId);
        runs();

        var received = received(caseId);
        assertThat(Received.sequences(received)).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
        for (var repeated = 0; repeated < 3; repeated++) {
            assertThat(received.get(repeated + 3).value())
                    .isEqualTo(received.get(repeated).value());
            assertThat(received.get(repeated + 3).headers())
                    .isEqualTo(received.get(repeated).headers());
        }
        assertThat(received(other)).hasSize(1);
        assertThat(replay(id)).satisfies(done -> {
            assertThat(done.expected()).isEqualTo(3);
            assertThat(done.repeated()).isEqualTo(3);
            assertThat(done.refused()).isZero();
            assertThat(done.endedAt()).isNotNull();
            assertThat(done.stoppedBy()).isEmpty();
        });
    }

    @Test
    void isRememberedWithWhoAndWhatAndWhy() {
        var caseId = sent(1);
        var id = ordered(caseId);

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
        Passages.runs(passages.passage(), owner);
        var before = clock.instant();
        cases.happens(caseId, View.integration(Cases.payload()));
        Passages.runs(passages.passage(), owner);

        repeated(command -> with(command, "INTEGRATION", caseId.toString(), "", null));
        assertThat(sequencesByTopic(caseId))
                .isEqualTo(Map.of("leadership", List.of(1L), "integration", List.of(1L, 2L, 1L, 2L)));

        repeated(command -> with(command, "", caseId.toString(), "", before));
        assertThat(sequencesByTopic(caseId))
                .isEqualTo(Map.of("leadership", List.of(1L), "integration", List.of(1L, 2L, 1L, 2L, 2L)));

        repeated(command -> with(command, "LEADERSHIP", caseId.toString(), "inspection.resumed", null));
        repeated(command -> with(command, "LEADERSHIP", "KT-NOBODY", "", null));
        assertThat(sequencesByTopic(caseId).get("leadership")).containsExactly(1L);

        repeated(command -> with(command, "LEADERSHIP", caseId.toString(), "inspection.suspended", null));
        assertThat(sequencesByTopic(caseId).get("leadership")).containsExactly(1L, 1L);
    }

    @Test
    void neverTouchesWhatWasNotSentOrIsSealed() {
        var sealed = cases.sealed("LD-01");
        cases.happens(sealed);
        var unsent = cases.open();
        cases.happens(unsent);

        var ofSealed = ordered(sealed);
        assertThat(replay(ofSealed).expected()).isZero();
        runs();
        assertThat(received(sealed)).isEmpty();
        assertThat(Received.sequences(received(unsent))).containsExactly(1L);

        passages.marksAsSent(sealed);
        repeated(command -> with(command, "", sealed.toString(), "", null));
        assertThat(received(sealed)).as("a sealed case, whatever its rows say").isEmpty();
    }

    @Test
    void goesOnWhereItWasWhenKilledAndReordersNoFirstAppearance() {
        var caseId = sent(150);
        ordered(caseId);
        var killed = passages.passage(() -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> killed.pass(owner)).hasMessage("killed");
        assertThat(received(caseId)).hasSize(250);
        cases.happens(caseId);
        passages.leaseRunsOut();

        var second = UUID.randomUUID();
        var passage = passages.passage();
        assertThat(passage.pass(second)).isEqualTo(Passage.Result.MORE);
        assertThat(Received.sequences(received(caseId)).get(250))
                .as("what is new goes first")
                .isEqualTo(151);
        assertThat(passage.pass(second)).isEqualTo(Passage.Result.MORE);
        assertThat(latest().repeated()).isEqualTo(100);
        cases.happens(caseId);
        Passages.runs(passage, second);

        var sequences = Received.sequences(received(caseId));
        assertThat(Received.firstAppearances(received(caseId))).isSorted().hasSize(152);
        assertThat(sequences.subList(sequences.size() - 50, sequences.size()))
                .isSorted()
                .endsWith(149L, 150L);
        assertThat(latest().repeated()).isEqualTo(150);
        assertThat(latest().endedAt()).isNotNull();
    }

    @Test
    void goesOnWithoutWhatTheBrokerRefusesThisTime() {
        var caseId = cases.open();
        cases.happens(caseId);
        cases.happens(
                caseId,
                View.leadership(
                        Map.of("case", "", "kind", "SURPRISE", "unit", "HQ-" + "A".repeat(57), "on", "2026-11-22")));
        cases.happens(caseId);
        Passages.runs(passages.passage(), owner);
        var id = ordered(caseId);

        Passages.runs(passages.passage(passages.kafka, 100, () -> {}), owner);

        assertThat(Received.sequences(received(caseId))).containsExactly(1L, 2L, 3L, 1L, 3L);
        assertThat(replay(id).repeated()).isEqualTo(2);
        assertThat(replay(id).refused()).isEqualTo(1);
        assertThat(replay(id).firstRefused())
                .hasToString(Received.header(received(caseId).get(1), "ce_id"));
    }

    @Test
    void runsOneAtATimeAndCanBeStopped() {
        var caseId = sent(1);
        var id = ordered(caseId);

        assertThatThrownBy(() -> ordered(caseId))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("replay-running"));
        stopReplay.handle(new StopReplay.Command(id, ADMINISTRATOR));
        assertThatThrownBy(() -> stopReplay.handle(new StopReplay.Command(id, ADMINISTRATOR)))
                .isInstanceOf(NotFound.class);

        runs();
        assertThat(received(caseId)).hasSize(1);
        assertThat(replay(id).stoppedBy()).isEqualTo("SYS-QT1");
    }

    @Test
    void isForAdministratorsAndForSensibleRangesOnly() {
        var sensible = command("", "", "", null);

        assertThatThrownBy(() -> orderReplay.handle(new OrderReplay.Command("", "", "", null, null, "why", LEADER)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> replays.latest(LEADER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> orderReplay.handle(with(sensible, "WEATHER", "", "", null)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> orderReplay.handle(with(sensible, "", "", "", Instant.parse("9999-01-01T00:00:00Z"))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(
                        () -> orderReplay.handle(new OrderReplay.Command("", "", "", null, null, " ", ADMINISTRATOR)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void leavesEveryInboxAsItWas() {
        var reader = "P-" + UUID.randomUUID();
        var caseId = cases.open();
        cases.happens(caseId, View.people(Set.of(reader), Cases.payload()), View.leadership(Cases.payload()));
        Passages.runs(passages.passage(), owner);
        await().atMost(Duration.ofSeconds(30)).until(() -> inboxes.hasReadAll());
        var before = inboxes.counts();

        for (var time = 0; time < 3; time++) {
            repeated(command -> with(command, "", caseId.toString(), "", null));
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> inboxes.hasReadAll());
        assertThat(inboxes.counts()).isEqualTo(before);
    }

    private UUID sent(int times) {
        var caseId = cases.open();
        for (var fact = 0; fact < times; fact++) {
            cases.happens(caseId);
        }
        Passages.runs(passages.passage(), owner);
        return caseId;
    }

    private UUID ordered(UUID caseId) {
        return orderReplay.handle(command("", caseId.toString(), "", null));
    }

    private void repeated(UnaryOperator<OrderReplay.Command> change) {
        orderReplay.handle(change.apply(command("", "", "", null)));
        runs();
    }

    private void runs() {
        Passages.runs(passages.passage(), owner);
    }

    private static OrderReplay.Command with(
            OrderReplay.Command command, String audience, String caseName, String type, @Nullable Instant from) {
        return new OrderReplay.Command(audience, caseName, type, from, null, command.reason(), command.by());
    }

    private static OrderReplay.Command command(
            String audience, String caseName, String type, @Nullable Instant sentFrom) {
        return new OrderReplay.Command(
                audience, caseName, type, sentFrom, null, "the reader lost a day", ADMINISTRATOR);
    }

    private Replay replay(UUID id) {
        return replays.latest(ADMINISTRATOR).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Replay latest() {
        return replays.latest(ADMINISTRATOR).get(0);
    }

    private List<ConsumerRecord<String, String>> received(UUID caseId) {
        return Received.of(caseId, passages.kafka);
    }

    private Map<String, List<Long>> sequencesByTopic(UUID caseId) {
        return received(caseId).stream()
                .collect(Collectors.groupingBy(
                        record -> record.topic().split("\\.", -1)[1],
                        Collectors.collectingAndThen(Collectors.toList(), Received::sequences)));
    }
}
