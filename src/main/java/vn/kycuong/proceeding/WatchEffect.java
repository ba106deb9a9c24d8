package vn.kycuong.proceeding;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.inspection.Wake;

/** Ends a decision that has run its time. */
@UseCase
class WatchEffect {

    record Command(UUID id, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final CaseTerms terms;
    private final EarlierDecisions earlier;
    private final Clock clock;

    WatchEffect(CaseDesk desk, CaseTerms terms, EarlierDecisions earlier, Clock clock) {
        this.desk = desk;
        this.terms = terms;
        this.earlier = earlier;
        this.clock = clock;
    }

    public Wake handle(Command command) {
        var file = desk.take(command.id());
        var effect = file.over() ? Optional.<Deadline>empty() : terms.running(file, CaseTerms.EFFECT);
        if (effect.isEmpty()) {
            return Wake.over();
        }
        if (effect.get().isPast(desk.today()) && file.openAppeal().isPresent()) {
            // Settled first: a case that is over takes no settlement.
            return Wake.at(
                    desk.today().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
        if (effect.get().isPast(desk.today())) {
            earlier.expire(file, command.by());
            return Wake.over();
        }
        return Wake.at(
                effect.get().dueOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
