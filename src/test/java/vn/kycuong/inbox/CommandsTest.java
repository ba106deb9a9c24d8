package vn.kycuong.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.Role;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.RegisterOfficial;

/** Other systems send commands through Kafka, once and more often. */
@RealTest
class CommandsTest {

    private static final Actor LEADER = new Actor("LD-01", Set.of(Role.LEADERSHIP), Set.of(), "");

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");

    private static final Actor OFFICER = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "");

    @Autowired
    Commands commands;

    @Autowired
    SignalQueries signals;

    @Autowired
    ServiceCommitmentQueries commitments;

    @Autowired
    RejectedCommandQueries rejected;

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
        commands.settle(() -> commands.answer(source, id).equals("accepted"));

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
        commands.settle(commands::hasReadAll);

        assertThat(mine()).extracting(SignalQueries.Signal::reference).containsExactlyInAnyOrder("HL-1", "HL-2");
        assertThat(commands.answer(source, id)).isEqualTo("accepted");
        assertThat(commands.answer(source, bad)).isEqualTo("command-not-json");
        assertThat(commands.answer(source, last)).isEqualTo("accepted");
        assertThat(waiting()).hasSize(1);
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
        commands.settle(() -> commands.answer(source, appointed).equals("accepted"));
        assertThat(organisation.assignments(official)).singleElement().satisfies(post -> {
            assertThat(post.unit()).isEqualTo("MH-A");
            assertThat(post.to()).isNull();
        });

        var ended = commands.send(
                source,
                "personnel.assignment.changed",
                change.formatted("ENDED", official, "\"lastDay\": \"" + today + '"'));
        commands.settle(() -> commands.answer(source, ended).equals("accepted"));
        assertThat(organisation.assignments(official)).singleElement().satisfies(post -> assertThat(post.to())
                .isEqualTo(today));

        var again = commands.send(
                source,
                "personnel.assignment.changed",
                change.formatted("ENDED", official, "\"lastDay\": \"" + today + '"'));
        commands.settle(() -> commands.answer(source, again).equals("assignment-unknown"));
    }

    @Test
    void theLatestFiguresOfAPeriodCount() {
        commands.send(source, "service.commitment.reported", commitment(0, 0));
        var last = commands.send(source, "service.commitment.reported", commitment(200, 198));
        commands.settle(() -> commands.answer(source, last).equals("accepted"));

        assertThat(commitments.latest(LEADER, "MH-B")).singleElement().satisfies(figures -> {
            assertThat(figures.total()).isEqualTo(200);
            assertThat(figures.onTime()).isEqualTo(198);
            assertThat(figures.source()).isEqualTo(source);
        });
        assertThatThrownBy(() -> commitments.latest(OFFICER, "")).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsAwayIsWaitedForAndDoneOnce() {
        stumble.stumbles(5, new CannotCreateTransactionException("the database is away"));

        var id = commands.send(source, "signal.received", signal("HL-3", "MH-A"));
        commands.settle(() -> commands.answer(source, id).equals("accepted"));

        assertThat(stumble.left()).isZero();
        assertThat(mine()).hasSize(1);
        assertThat(waiting()).isEmpty();
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
}
