package vn.kycuong.proceeding;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.MovableClock;
import vn.kycuong.serving.PaperKind;
import vn.kycuong.serving.PaperTries;

/** Disciplinary cases in which everything happens once that somebody is told of. Leaves the clock where they end. */
@Component
public class EveryDisciplinaryStage {

    private final DisciplinaryWalk walk;
    private final DisciplinaryActs acts;
    private final DisciplinaryFile files;
    private final PaperTries service;
    private final MovableClock clock;

    EveryDisciplinaryStage(
            DisciplinaryWalk walk,
            DisciplinaryActs acts,
            DisciplinaryFile files,
            PaperTries service,
            MovableClock clock) {
        this.walk = walk;
        this.acts = acts;
        this.files = files;
        this.service = service;
        this.clock = clock;
    }

    public List<UUID> handled() {
        var annulled = annulled();
        var deferred = walk.opened();
        acts.defer.handle(new DeferCase.Command(
                deferred, DeferralGround.ILLNESS, walk.today(), walk.today().plusDays(2), "Bệnh án", walk.personnel()));
        walk.live(deferred, walk.today().plusDays(3));
        var ended = served();
        walk.execute(ended);
        return List.of(annulled, unsettled(), left(), deferred, dropped(ended), ended);
    }

    private UUID served() {
        var id = walk.decided();
        var decision = service.of(walk.personnel(), id, PaperKind.DISCIPLINARY_DECISION);
        service.handedOver(id, decision.kind(), decision.number(), walk.personnel());
        return id;
    }

    private UUID annulled() {
        var id = walk.handedOver();
        walk.appeal(id);
        walk.settle(id, 1, SettlementOutcome.ANNULLED);
        acts.restore.handle(new RestoreRights.Command(id, "Đã công khai, khôi phục", walk.authority()));
        return id;
    }

    /** Complained about, and not settled within the term, of which was reminded. */
    private UUID unsettled() {
        var id = walk.handedOver();
        walk.appeal(id);
        walk.runDue(id);
        clock.moveTo(walk.term(id, "COMPLAINT_SETTLEMENT").dueOn().plusDays(1));
        walk.runDue(id);
        return id;
    }

    private UUID left() {
        var id = walk.opened();
        acts.recordLeaving.handle(new RecordLeaving.Command(id, walk.today(), "21/QĐ-MH", walk.personnel()));
        return id;
    }

    /** Of somebody who was disciplined before, whose first decision then takes effect to its end. */
    private UUID dropped(UUID before) {
        clock.moveTo(walk.today().plusDays(40));
        var again = walk.opened(DisciplinaryPapers.charge(
                files.read(walk.personnel(), before).charge().official(), walk.today()));
        walk.assess(again, CaseRoute.FULL);
        acts.drop.handle(new DropCase.Command(again, Exclusion.DECEASED, "Giấy chứng tử", walk.authority()));
        clock.moveTo(walk.today().plusMonths(13));
        walk.runDue(before);
        return again;
    }
}
