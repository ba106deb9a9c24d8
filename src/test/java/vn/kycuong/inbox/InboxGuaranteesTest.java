package vn.kycuong.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;

/**
 * Each command once, those of a key in order, none blocked by another, and what cannot be done put aside after its
 * attempts. Every guarantee is also broken on purpose, and the oracle has to say so.
 */
@RealTest
class InboxGuaranteesTest {

    private static final Actor LEADER = new Actor("LD-01", Set.of(Role.LEADERSHIP), Set.of(), "");
    private static final String SIGNAL = "signal.received";
    private static final int KEYS = 6;

    @Autowired
    Commands commands;

    @Autowired
    SignalQueries signals;

    @Autowired
    CarryOutCommand carryOut;

    @Autowired
    RejectCommand reject;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Stumble stumble;

    @Autowired
    MovableClock clock;

    private final String source = "/oracle/" + UUID.randomUUID();
    private final List<Given> given = new ArrayList<>();

    @BeforeEach
    void topicsAreThere() {
        clock.reset();
        commands.areOpen();
    }

    @Test
    void everythingHoldsWithDuplicatesAndPoisonAndAFaultOfOurs() {
        var failing = new Given("key-0", UUID.randomUUID().toString(), "command-failed");
        stumble.stumbles(failing.id(), 3, new IllegalStateException("a fault of ours"));
        send(failing, signal(failing.id()));
        for (var round = 0; round < 3; round++) {
            for (var key = 0; key < KEYS; key++) {
                var good = good("key-" + key);
                send(good, signal(good.id()));
                send(good, signal(good.id()));
            }
            var poison = new Given("key-" + round, UUID.randomUUID().toString(), "command-not-json");
            send(poison, "{");
            send(poison, "{");
        }
        commands.settle(commands::hasReadAll);

        assertThat(violations()).isEmpty();
        assertThat(stumble.left()).as("attempts that were left").isZero();
    }

    @Test
    void aCommandThatIsDoneBesideTheInboxIsNoticed() {
        var good = good("key");
        send(good, signal(good.id()));
        commands.settle(commands::hasReadAll);
        assertThat(violations()).isEmpty();

        dispatch.perform(arrival(good), dispatch.account());

        assertThat(violations()).containsExactly("done too often: " + good.id());
    }

    @Test
    void commandsOfAKeyInTheWrongOrderAreNoticed() {
        var first = good("key");
        var second = good("key");
        given.addAll(List.of(first, second));

        carryOut.handle(new CarryOutCommand.Command(arrival(second), Actor.SYSTEM));
        carryOut.handle(new CarryOutCommand.Command(arrival(first), Actor.SYSTEM));

        assertThat(violations()).singleElement().asString().startsWith("order of key");
    }

    @Test
    void aRefusalWithoutADeadLetterIsNoticed() {
        var refused = new Given("key", UUID.randomUUID().toString(), "unit-unknown");
        given.add(refused);

        reject.handle(new RejectCommand.Command(arrival(refused), refused.answer(), Actor.SYSTEM));

        assertThat(violations()).containsExactly("dead letters []: " + refused.id());
    }

    @Test
    void aCommandThatGivesUpTooSoonIsNoticed() {
        var patient = good("key");
        stumble.stumbles(patient.id(), 3, new IllegalStateException("one attempt too many"));
        send(patient, signal(patient.id()));
        commands.settle(commands::hasReadAll);

        assertThat(violations())
                .containsExactly(
                        "answered [command-failed]: " + patient.id(),
                        "never done: " + patient.id(),
                        "dead letters [command-failed]: " + patient.id());
    }

    @Test
    void aCommandBehindOneThatBlocksIsNoticed() {
        var waiting = good("key");
        given.add(waiting);

        assertThat(violations()).containsExactly("kept waiting: " + waiting.id(), "never done: " + waiting.id());
    }

    private List<String> violations() {
        var ids = given.stream().map(Given::id).distinct().toList();
        var effects = signals.latest(LEADER).stream()
                .filter(signal -> signal.source().equals(source))
                .map(SignalQueries.Signal::reference)
                .toList();
        return InboxOracle.violations(
                given, new Seen(commands.answersInOrder(source, ids), effects, commands.deadLetters(source)));
    }

    private static Given good(String key) {
        return new Given(key, UUID.randomUUID().toString(), "accepted");
    }

    private void send(Given command, String value) {
        given.add(command);
        commands.send(source, command.id(), SIGNAL, value.getBytes(UTF_8), command.key());
    }

    private Arrival arrival(Given command) {
        return new Arrival(
                source, command.id(), SIGNAL, true, signal(command.id()).getBytes(UTF_8));
    }

    private String signal(String reference) {
        return """
                {"ground": "HOTLINE_SIGNAL", "reference": "%s", "unit": "MH-A", "receivedOn": "%s"}""".formatted(reference, LocalDate.now(clock));
    }
}
