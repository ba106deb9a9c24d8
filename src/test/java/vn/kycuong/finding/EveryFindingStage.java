package vn.kycuong.finding;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.kycuong.MovableClock;
import vn.kycuong.inspection.OpenCases;

/** Findings of unit A that together pass every stage that anybody is ever told of. */
@Component
public class EveryFindingStage {

    @Autowired
    Handled handled;

    @Autowired
    OpenCases cases;

    @Autowired
    MovableClock clock;

    @Autowired
    FindingQueries queries;

    @Autowired
    WithdrawFinding withdraw;

    @Autowired
    CloseFinding close;

    /** One finding that stays, and one that is taken back. */
    public void recorded(UUID inspection) {
        handled.recorded(inspection);
        withdraw.handle(new WithdrawFinding.Command(handled.recorded(inspection), "Nhầm người", cases.member()));
    }

    /** @return cases of one finding that was rectified, and of one that was met with silence */
    public List<UUID> handled() {
        var rectified = handled.toRectify();
        handled.submit(rectified);
        handled.verify(rectified, false);
        handled.submit(rectified);
        handled.verify(rectified, true);
        close.handle(new CloseFinding.Command(rectified, ClosingOutcome.RECTIFIED, "Xong", "", cases.leader()));
        var silent = handled.classified(FindingClass.S1);
        clock.advance(Duration.ofDays(30));
        handled.runDue(silent);
        return List.of(caseOf(rectified), caseOf(silent));
    }

    private UUID caseOf(UUID finding) {
        return queries.detail(cases.leader(), finding).finding().caseId();
    }
}
