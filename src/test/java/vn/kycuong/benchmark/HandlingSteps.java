package vn.kycuong.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kycuong.finding.ClassifyFinding;
import vn.kycuong.finding.CloseFinding;
import vn.kycuong.finding.ClosingOutcome;
import vn.kycuong.finding.DecideOnResponse;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingRouting;
import vn.kycuong.finding.Proceedings;
import vn.kycuong.finding.RespondToFinding;
import vn.kycuong.finding.Stance;
import vn.kycuong.finding.SubmitRectification;
import vn.kycuong.finding.Verdict;
import vn.kycuong.finding.VerifyRectification;

/** What happens to a finding of the class for which no head of a unit answers. */
final class HandlingSteps {

    private final Application application;
    private final Cast cast;

    HandlingSteps(Application application, Cast cast) {
        this.application = application;
        this.cast = cast;
    }

    void addHandling(List<Step> steps, int number) {
        var classify = application.bean(ClassifyFinding.class);
        steps.add(Step.ofFinding(
                "classify",
                number,
                Move.done("classifyFinding", number, Map.of("violation", true)),
                finding -> classify.handle(
                        new ClassifyFinding.Command(finding, true, FindingClass.S0, false, "", cast.leader()))));
        var respond = application.bean(RespondToFinding.class);
        steps.add(Step.ofFinding(
                "respond",
                number,
                Move.done("respondToFinding", number),
                finding -> respond.handle(new RespondToFinding.Command(
                        finding, Stance.ACCEPT, "Đơn vị tiếp thu", "", null, List.of(), cast.headOfUnit()))));
        var decide = application.bean(DecideOnResponse.class);
        var rectify = FindingRouting.Outcome.RECTIFY;
        steps.add(Step.ofFinding(
                "decide",
                number,
                Move.done("decideOnResponse", number, Map.of("outcome", rectify.name(), "accountabilityOpen", false)),
                finding -> decide.handle(new DecideOnResponse.Command(
                        finding,
                        Verdict.ACCEPTED,
                        "Căn cứ hồ sơ",
                        rectify,
                        Optional.of(rectification()),
                        cast.leader()))));
        var submit = application.bean(SubmitRectification.class);
        steps.add(Step.ofFinding(
                "submit",
                number,
                Move.done("submitRectification", number),
                finding -> submit.handle(new SubmitRectification.Command(
                        finding, "Đã chấn chỉnh", "15/BC", List.of(), cast.headOfUnit()))));
        var verify = application.bean(VerifyRectification.class);
        steps.add(Step.ofFinding(
                "verify",
                number,
                Move.done("verifyRectification", number, Map.of("accepted", true, "accountabilityOpen", false)),
                finding -> verify.handle(
                        new VerifyRectification.Command(finding, true, "Đã kiểm tra", null, cast.teamHead()))));
        var close = application.bean(CloseFinding.class);
        steps.add(Step.ofFinding(
                "close finding",
                number,
                Move.done("closeFinding", number),
                finding -> close.handle(new CloseFinding.Command(
                        finding, ClosingOutcome.RECTIFIED, "Đã khắc phục", "", cast.leader()))));
    }

    private static Proceedings.Plan rectification() {
        return new Proceedings.Plan(
                "Chấn chỉnh tại quầy", "TDV-A", LocalDate.now().plusDays(10));
    }
}
