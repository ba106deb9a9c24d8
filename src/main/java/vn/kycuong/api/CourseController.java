package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.CancelInspection;
import vn.kycuong.inspection.CancellationGround;
import vn.kycuong.inspection.ChangeTeam;
import vn.kycuong.inspection.ConclusionQueries;
import vn.kycuong.inspection.Course;
import vn.kycuong.inspection.ExtendInspection;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OrderUnsealing;
import vn.kycuong.inspection.ResumeInspection;
import vn.kycuong.inspection.SuspendInspection;
import vn.kycuong.inspection.SuspensionCause;

/** What changes the course of an inspection: more time, standstills, other people, an early end. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
class CourseController {

    private final ExtendInspection extendInspection;
    private final SuspendInspection suspendInspection;
    private final ResumeInspection resumeInspection;
    private final ChangeTeam changeTeam;
    private final CancelInspection cancelInspection;
    private final OrderUnsealing orderUnsealing;
    private final ConclusionQueries conclusions;
    private final InspectionQueries inspections;

    CourseController(
            ExtendInspection extendInspection,
            SuspendInspection suspendInspection,
            ResumeInspection resumeInspection,
            ChangeTeam changeTeam,
            CancelInspection cancelInspection,
            OrderUnsealing orderUnsealing,
            ConclusionQueries conclusions,
            InspectionQueries inspections) {
        this.extendInspection = extendInspection;
        this.suspendInspection = suspendInspection;
        this.resumeInspection = resumeInspection;
        this.changeTeam = changeTeam;
        this.cancelInspection = cancelInspection;
        this.orderUnsealing = orderUnsealing;
        this.conclusions = conclusions;
        this.inspections = inspections;
    }

    record ExtensionForm(
            @NotBlank @Size(max = 60) String decisionNumber,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** @param until last day of the suspension; needed on the unit's request */
    record SuspensionForm(
            @NotNull SuspensionCause cause,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 60) String decisionNumber,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** @param head who heads the team afterwards, if that changes */
    record TeamChangeForm(
            @Size(max = 40) @Nullable String leaving,
            @Size(max = 40) @Nullable String joining,
            @Size(max = 40) @Nullable String head,
            @NotBlank @Size(max = 60) String decisionNumber,
            @NotBlank @Size(max = 2_000) String reason) {}

    record CancellationForm(
            @NotNull CancellationGround ground,
            @NotBlank @Size(max = 200) String reference,
            @NotBlank @Size(max = 2_000) String reason,
            @NotBlank @Size(max = 60) String decisionNumber) {}

    record UnsealingForm(@NotBlank @Size(max = 2_000) String reason) {}

    @GetMapping("/course")
    Course course(Actor actor, @PathVariable UUID id) {
        return conclusions.course(actor, id);
    }

    @PostMapping("/extensions")
    InspectionQueries.Detail extend(Actor actor, @PathVariable UUID id, @Valid @RequestBody ExtensionForm form) {
        extendInspection.handle(new ExtendInspection.Command(id, form.decisionNumber(), form.reason(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/suspensions")
    InspectionQueries.Detail suspend(Actor actor, @PathVariable UUID id, @Valid @RequestBody SuspensionForm form) {
        suspendInspection.handle(new SuspendInspection.Command(
                id, form.cause(), form.until(), form.decisionNumber(), form.reason(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/resumptions")
    InspectionQueries.Detail resume(Actor actor, @PathVariable UUID id) {
        resumeInspection.handle(new ResumeInspection.Command(id, actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/team-changes")
    InspectionQueries.Detail change(Actor actor, @PathVariable UUID id, @Valid @RequestBody TeamChangeForm form) {
        changeTeam.handle(new ChangeTeam.Command(
                id,
                orEmpty(form.leaving()),
                orEmpty(form.joining()),
                orEmpty(form.head()),
                form.decisionNumber(),
                form.reason(),
                actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/cancellation")
    InspectionQueries.Detail cancel(Actor actor, @PathVariable UUID id, @Valid @RequestBody CancellationForm form) {
        cancelInspection.handle(new CancelInspection.Command(
                id, form.ground(), form.reference(), form.reason(), form.decisionNumber(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/unsealing")
    InspectionQueries.Detail unseal(Actor actor, @PathVariable UUID id, @Valid @RequestBody UnsealingForm form) {
        orderUnsealing.handle(new OrderUnsealing.Command(id, form.reason(), actor));
        return inspections.detail(actor, id);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
