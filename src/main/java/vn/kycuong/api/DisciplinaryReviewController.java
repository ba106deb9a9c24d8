package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.TypedPassword;
import vn.kycuong.discipline.Form;
import vn.kycuong.proceeding.AskCouncilAgain;
import vn.kycuong.proceeding.Attendance;
import vn.kycuong.proceeding.CallReview;
import vn.kycuong.proceeding.DecideOnDiscipline;
import vn.kycuong.proceeding.DisciplinaryQueries;
import vn.kycuong.proceeding.DisciplinaryRow;
import vn.kycuong.proceeding.HoldReview;
import vn.kycuong.proceeding.ReportReview;

/** The review meeting, and the decision of the authority. */
@RestController
@RequestMapping("/api/v1/disciplinary-cases/{id}")
class DisciplinaryReviewController {

    private final DisciplinaryQueries cases;
    private final CallReview callReview;
    private final HoldReview holdReview;
    private final ReportReview reportReview;
    private final AskCouncilAgain askCouncilAgain;
    private final DecideOnDiscipline decideOnDiscipline;

    DisciplinaryReviewController(
            DisciplinaryQueries cases,
            CallReview callReview,
            HoldReview holdReview,
            ReportReview reportReview,
            AskCouncilAgain askCouncilAgain,
            DecideOnDiscipline decideOnDiscipline) {
        this.cases = cases;
        this.callReview = callReview;
        this.holdReview = holdReview;
        this.reportReview = reportReview;
        this.askCouncilAgain = askCouncilAgain;
        this.decideOnDiscipline = decideOnDiscipline;
    }

    record ReviewCallForm(@NotNull LocalDate meetingOn) {}

    @PostMapping("/review-call")
    DisciplinaryRow callReview(@PathVariable UUID id, @Valid @RequestBody ReviewCallForm form, Actor actor) {
        callReview.handle(new CallReview.Command(id, form.meetingOn(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record ReviewForm(
            @NotNull Boolean held,
            @NotNull LocalDate on,
            @NotNull Attendance attendance,
            @NotBlank @Size(max = 10_000) String minutes) {}

    @PostMapping("/review")
    DisciplinaryRow holdReview(@PathVariable UUID id, @Valid @RequestBody ReviewForm form, Actor actor) {
        holdReview.handle(new HoldReview.Command(id, form.held(), form.on(), form.attendance(), form.minutes(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record ReviewReportForm(
            @NotNull @Valid JudgementForm judgement,
            @NotBlank @Size(max = 10_000) String report) {}

    @PostMapping("/review-report")
    DisciplinaryRow reportReview(@PathVariable UUID id, @Valid @RequestBody ReviewReportForm form, Actor actor) {
        reportReview.handle(new ReportReview.Command(id, form.judgement().judgement(), form.report(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record ReferralForm(@NotBlank @Size(max = 10_000) String reason) {}

    @PostMapping("/council-referral")
    DisciplinaryRow askCouncilAgain(@PathVariable UUID id, @Valid @RequestBody ReferralForm form, Actor actor) {
        askCouncilAgain.handle(new AskCouncilAgain.Command(id, form.reason(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record DecisionForm(
            @NotBlank @Size(max = 100) String number,
            @Nullable Form form,
            @Nullable @Size(max = 10_000) String reason,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping("/decision")
    DisciplinaryRow decide(@PathVariable UUID id, @Valid @RequestBody DecisionForm form, Actor actor) {
        decideOnDiscipline.handle(new DecideOnDiscipline.Command(
                id,
                form.number(),
                form.form(),
                FindingForm.text(form.reason()),
                new TypedPassword(form.password()),
                actor));
        return DisciplinaryActController.row(cases, actor, id);
    }
}
