package vn.kycuong.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kycuong.finding.CauseCode;
import vn.kycuong.finding.Committed;
import vn.kycuong.finding.Consequence;
import vn.kycuong.finding.FindingContent;
import vn.kycuong.finding.RecordFinding;
import vn.kycuong.inspection.CountersignMinutes;
import vn.kycuong.inspection.SignMinutes;

/** From the first finding to the countersigned minutes. */
final class FieldworkSteps {

    private final Application application;
    private final Cast cast;

    FieldworkSteps(Application application, Cast cast) {
        this.application = application;
        this.cast = cast;
    }

    void addFieldwork(List<Step> steps) {
        var record = application.bean(RecordFinding.class);
        for (var finding = 1; finding <= InspectionWalk.FINDINGS; finding++) {
            steps.add(new Step(
                    "record",
                    List.of(),
                    course -> course.recorded(record.handle(
                            new RecordFinding.Command(course.id(), content(), null, Set.of(), cast.member())))));
        }
        var minutes = application.bean(SignMinutes.class);
        var moves = new ArrayList<>(List.of(Move.done("signMinutes", 0)));
        for (var finding = 1; finding <= InspectionWalk.FINDINGS; finding++) {
            moves.add(Move.start("finding-handling", finding));
        }
        steps.add(new Step(
                "minutes",
                moves,
                course -> minutes.handle(
                        new SignMinutes.Command(course.id(), "Biên bản", Cast.PASSWORD, cast.teamHead()))));
        var countersign = application.bean(CountersignMinutes.class);
        steps.add(new Step(
                "countersign",
                List.of(Move.done("countersignMinutes", 0)),
                course -> countersign.handle(
                        new CountersignMinutes.Command(course.id(), "", Cast.PASSWORD, cast.headOfUnit()))));
    }

    private static FindingContent content() {
        return new FindingContent(
                "V01",
                "Trang phục không đúng quy định",
                "Ba công chức không đeo phù hiệu",
                "Quầy số 2",
                Committed.unknown(),
                CauseCode.SUPERVISION,
                Consequence.NONE,
                "Quy chế trang phục",
                "",
                Set.of());
    }
}
