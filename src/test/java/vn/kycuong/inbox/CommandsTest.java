package vn.kycuong.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.RegisterOfficial;

/** Other systems send commands through Kafka, good ones and bad ones, once and more often. */
@RealTest
class CommandsTest {

    private static final Actor LEADER = new Actor("LD-01", Set.of(Role.LEADERSHIP), Set.of(), "");
    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    private static final Actor OFFICER = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "");
    private static final String SECRET = "Nguyen-Van-A-0912345678";

    @Autowired
    Commands commands;

    @Autowired
    SignalQueries signals;

    @Autowired
    ServiceCommitmentQueries commitments;

    @Autowired
    RejectedCommandQueries rejected;

    @Autowired
    RetryRejected retry;

    @Autowired
    DismissRejected dismiss;

    @Autowired
    RegisterOfficial register;

    @Autowired
    Organisation organisation;

    @Autowired
    Stumble stumble;

    @Autowired
    MovableClock clock;

    private final String source = "/hotline/" + UUID.randomUUID();

    @BeforeEach
    void topicsAreThere() {
        clock.reset();
        commands.areOpen();
    }

    @Test
    void aSignalIsKeptForLeadershipOnly() {
        var id = commands.send(source, "signal.received", signal("HL-2026/17", "MH-A"));
        settled(() -> commands.answer(source, id).equals("accepted"));

        assertThat(mine()).singleElement().satisfies(signal -> {
            assertThat(signal.ground()).isEqualTo(GroundType.HOTLINE_SIGNAL);
            assertThat(signal.reference()).isEqualTo("HL-2026/17");
            assertThat(signal.unit()).isEqualTo("MH-A");
        });
        for (var role : Role.values()) {
            if (role != Role.LEADERSHIP) {
                assertThatThrownBy(() -> signals.latest(new Actor("CC-001", Set.of(role), Set.of("MH-A"), "MH-A")))
                        .as(role.name())
                        .isInstanceOf(Forbidden.class);
            }
        }
        assertThat(commands.payloadOfAnswer(source, id))
                .as("no answer tells who reported what about whom")
                .doesNotContain("hotline", "signal", "MH-A", "HL-2026", id);
    }

    @Test
    void eachIsCarriedOutOnceHoweverOftenItComes() {
        var id = UUID.randomUUID().toString();
        for (var time = 0; time < 3; time++) {
            commands.send(source, id, "signal.received", signal("HL-1", "MH-A").getBytes(UTF_8), "key-" + time);
        }
        var bad = UUID.randomUUID().toString();
        for (var time = 0; time < 3; time++) {
            commands.send(source, bad, "signal.received", "{".getBytes(UTF_8), "key");
        }
        var last = commands.send(source, "signal.received", signal("HL-2", "MH-A"));
        settled(() -> commands.hasReadAll());

        assertThat(mine()).extracting(SignalQueries.Signal::reference).containsExactlyInAnyOrder("HL-1", "HL-2");
        assertThat(commands.answer(source, id)).isEqualTo("accepted");
        assertThat(commands.answer(source, bad)).isEqualTo("command-not-json");
        assertThat(commands.answer(source, last)).isEqualTo("accepted");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void poisonIsPutAsideAtOnceAndBlocksNothing() {
        commands.takesLarge(6 << 20);
        var started = System.nanoTime();
        var good = 0;
        var poison = List.of(
                new Poison("signal.received", "{\"reference\": \"" + SECRET, "command-not-json"),
                new Poison("signal.received", "[]", "command-not-json"),
                new Poison("signal.received", "{\"a\":1}{\"b\":2}", "command-not-json"),
                new Poison("signal.received", signal(SECRET + " ", "MH-A"), "command-schema-broken"),
                new Poison("signal.received", signal("HL-9", "MH-NONE"), "unit-unknown"),
                new Poison(
                        "signal.received",
                        signal("HL-9", "MH-A").replace(LocalDate.now(clock).toString(), "2026-02-30"),
                        "command-schema-broken"),
                new Poison("weather.changed", "{}", "command-type-unknown"),
                new Poison("java.util.HashMap", "{}", "command-type-unknown"),
                new Poison("signal.received", "x".repeat(5 << 20), "command-too-large"),
                new Poison("service.commitment.reported", commitment(10, 11), "service-commitment-impossible"));
        for (var each : poison) {
            commands.send(source, "signal.received", signal("HL-G" + good++, "MH-A"));
            each.id = commands.send(source, each.type, each.value);
        }
        commands.sendForeign("no headers at all " + SECRET);
        var last = commands.send(source, "signal.received", signal("HL-G" + good++, "MH-A"));

        settled(() -> commands.hasReadAll());

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(30));
        assertThat(commands.answer(source, last)).isEqualTo("accepted");
        assertThat(mine()).hasSize(good);
        for (var each : poison) {
            assertThat(commands.answer(source, each.id)).as(each.reason).isEqualTo(each.reason);
            assertThat(commands.reasonsInDeadLetters(source, each.id)).containsExactly(each.reason);
        }
        assertThat(waiting()).hasSize(poison.size()).allSatisfy(waiting -> assertThat(waiting.toString())
                .doesNotContain(SECRET));
        assertThat(commands.headersOfDeadLetters()).doesNotContain(SECRET);
    }

    @Test
    void anAppointmentAndItsEndAreThoseOfTheOrganisation() {
        var official = "CC-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        register.handle(new RegisterOfficial.Command(official, "Công chức mới", OFFICER));
        var today = LocalDate.now(clock);
        var change = """
                {"change": "%s", "official": "%s", "unit": "MH-A", "post": "CONG_CHUC", "basis": "12/QĐ-TC", %s,
                 "addedLater": "is not read"}""";

        var appointed = commands.send(
                source,
                "personnel.assignment.changed",
                change.formatted("APPOINTED", official, "\"from\": \"" + today.minusDays(3) + '"'));
        settled(() -> commands.answer(source, appointed).equals("accepted"));
        assertThat(organisation.assignments(official)).singleElement().satisfies(post -> {
            assertThat(post.unit()).isEqualTo("MH-A");
            assertThat(post.to()).isNull();
        });

        var ended = commands.send(
                source,
                "personnel.assignment.changed",
                change.formatted("ENDED", official, "\"lastDay\": \"" + today + '"'));
        settled(() -> commands.answer(source, ended).equals("accepted"));
        assertThat(organisation.assignments(official)).singleElement().satisfies(post -> assertThat(post.to())
                .isEqualTo(today));

        var again = commands.send(
                source,
                "personnel.assignment.changed",
                change.formatted("ENDED", official, "\"lastDay\": \"" + today + '"'));
        settled(() -> commands.answer(source, again).equals("assignment-unknown"));
    }

    @Test
    void theLatestFiguresOfAPeriodCount() {
        commands.send(source, "service.commitment.reported", commitment(0, 0));
        var last = commands.send(source, "service.commitment.reported", commitment(200, 198));
        settled(() -> commands.answer(source, last).equals("accepted"));

        assertThat(commitments.latest(LEADER, "MH-B")).singleElement().satisfies(figures -> {
            assertThat(figures.total()).isEqualTo(200);
            assertThat(figures.onTime()).isEqualTo(198);
            assertThat(figures.source()).isEqualTo(source);
        });
        assertThatThrownBy(() -> commitments.latest(OFFICER, "")).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatWasRefusedIsTriedAgainOrGivenUpByAnAdministrator() {
        var official = "CC-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var change = """
                {"change": "APPOINTED", "official": "%s", "unit": "MH-A", "post": "CONG_CHUC", "basis": "1/QĐ",
                 "from": "%s"}""".formatted(official, LocalDate.now(clock));
        var early = commands.send(source, "personnel.assignment.changed", change);
        settled(() -> commands.answer(source, early).equals("official-unknown"));
        var id = waiting().get(0).id();

        assertThatThrownBy(() -> retry.handle(new RetryRejected.Command(id, OFFICER)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> retry.handle(new RetryRejected.Command(id, ADMINISTRATOR)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("official-unknown"));
        assertThat(waiting()).hasSize(1);

        register.handle(new RegisterOfficial.Command(official, "Công chức mới", OFFICER));
        retry.handle(new RetryRejected.Command(id, ADMINISTRATOR));
        assertThat(organisation.assignments(official)).hasSize(1);
        assertThat(commands.answer(source, early)).isEqualTo("accepted");
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> retry.handle(new RetryRejected.Command(id, ADMINISTRATOR)))
                .isInstanceOf(NotFound.class);

        var hopeless = commands.send(source, "weather.changed", "{}");
        settled(() -> commands.answer(source, hopeless).equals("command-type-unknown"));
        dismiss.handle(new DismissRejected.Command(waiting().get(0).id(), ADMINISTRATOR));
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> rejected.open(LEADER)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsAwayIsWaitedForAndDoneOnce() {
        stumble.stumbles(5, new CannotCreateTransactionException("the database is away"));

        var id = commands.send(source, "signal.received", signal("HL-3", "MH-A"));
        settled(() -> commands.answer(source, id).equals("accepted"));

        assertThat(stumble.left()).isZero();
        assertThat(mine()).hasSize(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aFaultOfOursIsTriedThreeTimesAndThenPutAside() {
        stumble.stumbles(4, new IllegalStateException("a fault, and " + SECRET));

        var id = commands.send(source, "signal.received", signal("HL-4", "MH-A"));
        settled(() -> commands.answer(source, id).equals("command-failed"));

        assertThat(stumble.left()).isEqualTo(1);
        assertThat(mine()).as("what it did is taken back").isEmpty();
        assertThat(commands.reasonsInDeadLetters(source, id)).containsExactly("command-failed");
        stumble.stumbles(0, new IllegalStateException());
        retry.handle(new RetryRejected.Command(waiting().get(0).id(), ADMINISTRATOR));
        assertThat(mine()).hasSize(1);
    }

    private static void settled(BooleanSupplier when) {
        await().atMost(Duration.ofSeconds(60)).until(when::getAsBoolean);
    }

    private List<SignalQueries.Signal> mine() {
        return signals.latest(LEADER).stream()
                .filter(signal -> signal.source().equals(source))
                .toList();
    }

    private List<RejectedCommandQueries.Rejected> waiting() {
        return rejected.open(ADMINISTRATOR).stream()
                .filter(each -> each.source().equals(source))
                .toList();
    }

    private String signal(String reference, String unit) {
        return """
                {"ground": "HOTLINE_SIGNAL", "reference": "%s", "unit": "%s", "receivedOn": "%s"}""".formatted(reference, unit, LocalDate.now(clock));
    }

    private static String commitment(int total, int onTime) {
        return """
                {"unit": "MH-B", "periodFrom": "2026-07-01", "periodTo": "2026-09-30", "total": %d, "onTime": %d}""".formatted(total, onTime);
    }

    private static final class Poison {

        private final String type;
        private final String value;
        private final String reason;
        private String id = "";

        private Poison(String type, String value, String reason) {
            this.type = type;
            this.value = value;
            this.reason = reason;
        }
    }
}
