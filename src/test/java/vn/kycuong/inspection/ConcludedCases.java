package vn.kycuong.inspection;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a case whose minutes are signed to its conclusion, with or without corruption in the report. */
@Component
public class ConcludedCases {

    private final Cast people;
    private final LaterWalk walk;
    private final CountersignMinutes countersign;
    private final SubmitReport report;
    private final SignConclusion sign;
    private final CorrectConclusion correct;

    ConcludedCases(
            Cast people,
            LaterWalk walk,
            CountersignMinutes countersign,
            SubmitReport report,
            SignConclusion sign,
            CorrectConclusion correct) {
        this.people = people;
        this.walk = walk;
        this.countersign = countersign;
        this.report = report;
        this.sign = sign;
        this.correct = correct;
    }

    /** Under the law, with a first partial conclusion that is signed and not yet published. */
    public UUID partlyConcluded() {
        var id = walk.appraised(
                walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)))));
        sign.handle(walk.conclusion(id, true, false, 0));
        return id;
    }

    public void corrected(UUID inspection, String text) {
        correct.handle(new CorrectConclusion.Command(inspection, text, "Sai số liệu", Cast.PASSWORD, people.leader()));
    }

    public void published(UUID inspection) {
        walk.published(inspection);
    }

    /** The conclusion after the partial ones. */
    public void concluded(UUID inspection) {
        sign.handle(walk.conclusion(inspection, false, false, 0));
    }

    public void signed(UUID inspection, boolean corruption) {
        countersign.handle(new CountersignMinutes.Command(inspection, "", Cast.PASSWORD, people.headOfUnit()));
        report.handle(new SubmitReport.Command(
                inspection,
                "Báo cáo kết quả",
                List.of(),
                List.of(),
                corruption,
                corruption ? HeadResponsibility.WEAK_MANAGEMENT : null,
                people.teamHead()));
        walk.signed(inspection, 0);
    }
}
