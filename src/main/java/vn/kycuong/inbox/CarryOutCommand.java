package vn.kycuong.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Carries out a command of another system, once: what it does, that it was done and the answer are one transaction. */
@UseCase
class CarryOutCommand {

    record Command(Arrival arrival, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcArrivals arrivals;
    private final Dispatch dispatch;
    private final Answers answers;
    private final Clock clock;

    CarryOutCommand(JdbcArrivals arrivals, Dispatch dispatch, Answers answers, Clock clock) {
        this.arrivals = arrivals;
        this.dispatch = dispatch;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Does nothing when the command was answered before, whatever the answer.
     *
     * @throws RuleViolation when it is refused; then nothing of it is left behind
     */
    public void handle(Command command) {
        var arrival = command.arrival();
        if (arrivals.isNew(arrival, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            var account = dispatch.account();
            dispatch.perform(arrival, account);
            answers.accepted(arrival, account);
        }
    }
}
