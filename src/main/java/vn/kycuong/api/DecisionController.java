package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.AcknowledgeSecrecy;
import vn.kycuong.inspection.AnnounceDecision;
import vn.kycuong.inspection.ApproveConductPlan;
import vn.kycuong.inspection.InspectionDetail;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.IssueDecision;
import vn.kycuong.inspection.RecordArrival;
import vn.kycuong.inspection.SendNotice;

/** From the decision to its announcement. */
@RestController
class DecisionController {

    private final InspectionQueries inspections;
    private final IssueDecision issueDecision;
    private final AcknowledgeSecrecy acknowledgeSecrecy;
    private final ApproveConductPlan approveConductPlan;
    private final SendNotice sendNotice;
    private final RecordArrival recordArrival;
    private final AnnounceDecision announceDecision;

    DecisionController(
            InspectionQueries inspections,
            IssueDecision issueDecision,
            AcknowledgeSecrecy acknowledgeSecrecy,
            ApproveConductPlan approveConductPlan,
            SendNotice sendNotice,
            RecordArrival recordArrival,
            AnnounceDecision announceDecision) {
        this.inspections = inspections;
        this.issueDecision = issueDecision;
        this.acknowledgeSecrecy = acknowledgeSecrecy;
        this.approveConductPlan = approveConductPlan;
        this.sendNotice = sendNotice;
        this.recordArrival = recordArrival;
        this.announceDecision = announceDecision;
    }

    /** @param on date of the decision; null for today */
    record DecisionForm(
            @NotBlank @Size(max = 60) String number,
            @Nullable LocalDate on,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping("/api/v1/inspections/{id}/decision")
    InspectionDetail decide(@PathVariable UUID id, @Valid @RequestBody DecisionForm form, Actor actor) {
        issueDecision.handle(new IssueDecision.Command(id, form.number(), form.on(), form.password(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/api/v1/inspections/{id}/secrecy-acknowledgement")
    InspectionDetail acknowledge(@PathVariable UUID id, Actor actor) {
        acknowledgeSecrecy.handle(new AcknowledgeSecrecy.Command(id, actor));
        return inspections.detail(actor, id);
    }

    /** @param reportOutline null or empty when nothing is asked of the unit beforehand */
    record ConductPlanForm(
            @NotBlank @Size(max = 20000) String text,
            @NotBlank @Size(max = 60) String checklist,
            @Nullable @Size(max = 20000) String reportOutline) {}

    @PostMapping("/api/v1/inspections/{id}/conduct-plan")
    InspectionDetail plan(@PathVariable UUID id, @Valid @RequestBody ConductPlanForm form, Actor actor) {
        var outline = form.reportOutline() == null ? "" : form.reportOutline();
        approveConductPlan.handle(new ApproveConductPlan.Command(id, form.text(), form.checklist(), outline, actor));
        return inspections.detail(actor, id);
    }

    /** @param days of notice; null for what was ordered */
    record NoticeForm(@Nullable @PositiveOrZero Integer days) {}

    @PostMapping("/api/v1/inspections/{id}/notice")
    InspectionDetail notify(@PathVariable UUID id, @Valid @RequestBody NoticeForm form, Actor actor) {
        sendNotice.handle(new SendNotice.Command(id, form.days(), actor));
        return inspections.detail(actor, id);
    }

    record ArrivalForm(@NotBlank @Size(max = 500) String place) {}

    @PostMapping("/api/v1/inspections/{id}/arrival")
    InspectionDetail arrive(@PathVariable UUID id, @Valid @RequestBody ArrivalForm form, Actor actor) {
        recordArrival.handle(new RecordArrival.Command(id, form.place(), actor));
        return inspections.detail(actor, id);
    }

    /** @param minutes who was there and what was said */
    record AnnouncementForm(
            @NotBlank @Size(max = 20000) String minutes,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping("/api/v1/inspections/{id}/announcement")
    InspectionDetail announce(@PathVariable UUID id, @Valid @RequestBody AnnouncementForm form, Actor actor) {
        announceDecision.handle(new AnnounceDecision.Command(id, form.minutes(), form.password(), actor));
        return inspections.detail(actor, id);
    }
}
