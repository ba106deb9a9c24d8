package vn.kycuong.proceeding;

import java.time.Clock;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.inspection.Wake;

/** Tells the personnel office that the window of recidivism has closed. A case that has ended does not move by it. */
@UseCase
class WatchRecidivism {

    record Command(UUID id, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final RecidivismWindow window;
    private final CaseJournal journal;
    private final Clock clock;

    WatchRecidivism(CaseDesk desk, RecidivismWindow window, CaseJournal journal, Clock clock) {
        this.desk = desk;
        this.window = window;
        this.journal = journal;
        this.clock = clock;
    }

    public Wake handle(Command command) {
        var file = desk.take(command.id());
        var lastDay = window.lastDay(file);
        if (lastDay.isEmpty()) {
            return Wake.over();
        }
        if (!desk.today().isAfter(lastDay.get())) {
            return Wake.at(
                    lastDay.get().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
        journal.tellPersonnel(
                file,
                journal.about(file, "recidivism.ended", command.by())
                        .note("lastDay", lastDay.get().toString()));
        return Wake.over();
    }
}
