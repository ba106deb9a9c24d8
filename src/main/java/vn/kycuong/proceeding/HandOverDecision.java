package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.serving.ServiceBook;

/** The person receives the decision in person, with the right to complain explained. Any other way of service is recorded as such. */
@UseCase
public class HandOverDecision {

    public record Command(UUID id, LocalDate receivedOn, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final ServiceBook book;
    private final DecisionReceived received;

    HandOverDecision(CaseDesk desk, ServiceBook book, DecisionReceived received) {
        this.desk = desk;
        this.book = book;
        this.received = received;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.HAND_OVER_DECISION, command.id());
        var decision = file.requiredDecision();
        desk.requirePast(command.receivedOn());
        CaseDesk.requireNotBefore(command.receivedOn(), decision.on());
        for (var paper : PapersForPerson.decisions(file)) {
            book.receivedInPerson(file.id(), paper, command.receivedOn(), command.by());
        }
        received.on(file, command.receivedOn(), command.by());
    }
}
