package vn.kycuong.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.organisation.Organisation;

/**
 * Takes in that something points to a unit, as a typed ground with its reference for a later inspection. What was said and
 * by whom stays with the system that heard it.
 */
@UseCase
class ReceiveSignal {

    /** @param reference under which the source finds it again, without any name */
    record Command(String source, GroundType ground, String reference, String unit, LocalDate receivedOn, Actor by)
            implements vn.kycuong.access.Command {}

    private final JdbcReceivedSignals signals;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Ids ids;
    private final Clock clock;

    ReceiveSignal(
            JdbcReceivedSignals signals, Organisation organisation, Permissions permissions, Ids ids, Clock clock) {
        this.signals = signals;
        this.organisation = organisation;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    public void handle(Command command) {
        permissions.require(command.by(), "inbox.receive-signal");
        if (organisation.unit(command.unit()).isEmpty()) {
            throw RuleViolation.invalid("unit-unknown", command.unit());
        }
        if (command.receivedOn().isAfter(LocalDate.now(clock))) {
            throw RuleViolation.invalid("signal-in-future");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var signal = new SignalQueries.Signal(
                ids.next(),
                command.ground(),
                command.reference(),
                command.unit(),
                command.source(),
                command.receivedOn(),
                now);
        signals.add(signal, command.by().official());
    }
}
