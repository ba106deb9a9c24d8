package vn.kycuong.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.RegisterOfficial;

/** What cannot be carried out is put aside, and somebody looks after it. */
@RealTest
class RejectedCommandsTest {

    private static final Actor LEADER = new Actor("LD-01", Set.of(Role.LEADERSHIP), Set.of(), "");

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");

    private static final Actor OFFICER = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "");

    private static final String SECRET = "Nguyen-Van-A-0912345678";

    @Autowired
    Commands commands;

    @Autowired
    SignalQueries signals;

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

        commands.settle(commands::hasReadAll);

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
    void whatWasRefusedIsTriedAgainOrGivenUpByAnAdministrator() {
        var official = "CC-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var change = """
                {"change": "APPOINTED", "official": "%s", "unit": "MH-A", "post": "CONG_CHUC", "basis": "1/QĐ",
                 "from": "%s"}""".formatted(official, LocalDate.now(clock));
        var early = commands.send(source, "personnel.assignment.changed", change);
        commands.settle(() -> commands.answer(source, early).equals("official-unknown"));
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
        commands.settle(() -> commands.answer(source, hopeless).equals("command-type-unknown"));
        dismiss.handle(new DismissRejected.Command(waiting().get(0).id(), ADMINISTRATOR));
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> rejected.open(LEADER)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aFaultOfOursIsTriedThreeTimesAndThenPutAside() {
        stumble.stumbles(4, new IllegalStateException("a fault, and " + SECRET));

        var id = commands.send(source, "signal.received", signal("HL-4", "MH-A"));
        commands.settle(() -> commands.answer(source, id).equals("command-failed"));

        assertThat(stumble.left()).isEqualTo(1);
        assertThat(mine()).as("what it did is taken back").isEmpty();
        assertThat(commands.reasonsInDeadLetters(source, id)).containsExactly("command-failed");
        stumble.stumbles(0, new IllegalStateException());
        retry.handle(new RetryRejected.Command(waiting().get(0).id(), ADMINISTRATOR));
        assertThat(mine()).hasSize(1);
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
