package vn.kycuong.proceeding;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.inspection.Wake;

/** Ends a deferral whose last day has passed. */
@UseCase
class WatchDeferral {

    record Command(UUID id, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final Deferrals deferrals;
    private final Clock clock;

    WatchDeferral(CaseDesk desk, Deferrals deferrals, Clock clock) {
        this.desk = desk;
        this.deferrals = deferrals;
        this.clock = clock;
    }

    public Wake handle(Command command) {
        var file = desk.take(command.id());
        var running = file.over() ? Optional.<Deferral>empty() : file.deferral();
        var until = running.map(Deferral::until).orElse(null);
        if (until == null) {
            return Wake.over();
        }
        if (desk.today().isAfter(until)) {
            deferrals.end(file, until, command.by());
            return Wake.over();
        }
        return Wake.at(until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
