package vn.kycuong.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.ActorDirectory;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.GroundType;

/** Finds the use case behind a command, and the account that carries it out. */
@Component
class Dispatch {

    private final CommandReader reader;
    private final ReceiveSignal receiveSignal;
    private final ChangeAssignment changeAssignment;
    private final ReportServiceCommitment reportCommitment;
    private final ActorDirectory directory;
    private final InboxSettings settings;

    Dispatch(
            CommandReader reader,
            ReceiveSignal receiveSignal,
            ChangeAssignment changeAssignment,
            ReportServiceCommitment reportCommitment,
            ActorDirectory directory,
            InboxSettings settings) {
        this.reader = reader;
        this.receiveSignal = receiveSignal;
        this.changeAssignment = changeAssignment;
        this.reportCommitment = reportCommitment;
        this.directory = directory;
        this.settings = settings;
    }

    /** Who acts for other systems. */
    Actor account() {
        return directory
                .actorOf(settings.account())
                .orElseThrow(() -> RuleViolation.refused("command-account-unavailable"));
    }

    /** @throws RuleViolation when the command is none, or is refused */
    void perform(Arrival arrival, Actor by) {
        var data = reader.data(arrival);
        switch (arrival.type()) {
            case CommandReader.SIGNAL_RECEIVED -> receiveSignal.handle(signal(arrival, data, by));
            case CommandReader.ASSIGNMENT_CHANGED -> changeAssignment.handle(change(data, by));
            case CommandReader.COMMITMENT_REPORTED -> reportCommitment.handle(commitment(arrival, data, by));
            default -> throw new IllegalStateException("Nobody carries out " + arrival.type());
        }
    }

    private static ReceiveSignal.Command signal(Arrival arrival, JsonNode data, Actor by) {
        return new ReceiveSignal.Command(
                arrival.source(),
                GroundType.valueOf(text(data, "ground")),
                text(data, "reference"),
                text(data, "unit"),
                day(data, "receivedOn"),
                by);
    }

    private static ChangeAssignment.Command change(JsonNode data, Actor by) {
        return new ChangeAssignment.Command(
                ChangeAssignment.Change.valueOf(text(data, "change")),
                text(data, "official"),
                text(data, "unit"),
                text(data, "post"),
                data.path("main").asBoolean(true),
                data.has("from") ? day(data, "from") : null,
                data.has("lastDay") ? day(data, "lastDay") : null,
                text(data, "basis"),
                by);
    }

    private static ReportServiceCommitment.Command commitment(Arrival arrival, JsonNode data, Actor by) {
        return new ReportServiceCommitment.Command(
                arrival.source(),
                text(data, "unit"),
                day(data, "periodFrom"),
                day(data, "periodTo"),
                data.path("total").asLong(),
                data.path("onTime").asLong(),
                by);
    }

    private static String text(JsonNode data, String member) {
        return data.path(member).asText("");
    }

    // The schema knows what a day looks like, but not that there is no 30 February.
    private static LocalDate day(JsonNode data, String member) {
        try {
            return LocalDate.parse(text(data, member));
        } catch (DateTimeParseException noSuchDay) {
            throw RuleViolation.invalid("command-schema-broken");
        }
    }
}
