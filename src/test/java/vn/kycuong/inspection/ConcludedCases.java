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

    ConcludedCases(Cast people, LaterWalk walk, CountersignMinutes countersign, SubmitReport report) {
        this.people = people;
        this.walk = walk;
        this.countersign = countersign;
        this.report = report;
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
