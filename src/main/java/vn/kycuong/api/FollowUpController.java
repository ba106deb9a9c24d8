package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.CloseInspection;
import vn.kycuong.inspection.ConclusionQueries;
import vn.kycuong.inspection.Implementation;
import vn.kycuong.inspection.InspectionOutcome;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OrderImplementation;
import vn.kycuong.inspection.RetentionClass;
import vn.kycuong.inspection.SubmitImplementationPlan;

/** How a conclusion is carried out, and the end of the case. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
class FollowUpController {

    private final SubmitImplementationPlan submitImplementationPlan;
    private final OrderImplementation orderImplementation;
    private final CloseInspection closeInspection;
    private final ConclusionQueries conclusions;
    private final InspectionQueries inspections;

    FollowUpController(
            SubmitImplementationPlan submitImplementationPlan,
            OrderImplementation orderImplementation,
            CloseInspection closeInspection,
            ConclusionQueries conclusions,
            InspectionQueries inspections) {
        this.submitImplementationPlan = submitImplementationPlan;
        this.orderImplementation = orderImplementation;
        this.closeInspection = closeInspection;
        this.conclusions = conclusions;
        this.inspections = inspections;
    }

    /** @param postponed what cannot be done at once, with schedule and reason */
    record PlanForm(
            @NotBlank @Size(max = 50_000) String text,
            @Size(max = 20_000) @Nullable String postponed) {}

    /** @param monitor who follows up; the head of the team when left out */
    record OrderForm(
            @NotBlank @Size(max = 60) String number,
            @NotBlank @Size(max = 20_000) String text,
            @Size(max = 40) @Nullable String monitor) {}

    record ClosureForm(
            @NotNull InspectionOutcome outcome,
            @Size(max = 20_000) @Nullable String lessons,
            @NotNull RetentionClass retention) {}

    @GetMapping("/implementation")
    Implementation implementation(Actor actor, @PathVariable UUID id) {
        return conclusions.implementation(actor, id);
    }

    @PostMapping("/implementation-plan")
    InspectionQueries.Detail plan(Actor actor, @PathVariable UUID id, @Valid @RequestBody PlanForm form) {
        submitImplementationPlan.handle(
                new SubmitImplementationPlan.Command(id, form.text(), orEmpty(form.postponed()), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/implementation-order")
    InspectionQueries.Detail order(Actor actor, @PathVariable UUID id, @Valid @RequestBody OrderForm form) {
        orderImplementation.handle(
                new OrderImplementation.Command(id, form.number(), form.text(), orEmpty(form.monitor()), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/closure")
    InspectionQueries.Detail close(Actor actor, @PathVariable UUID id, @Valid @RequestBody ClosureForm form) {
        closeInspection.handle(
                new CloseInspection.Command(id, form.outcome(), orEmpty(form.lessons()), form.retention(), actor));
        return inspections.detail(actor, id);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
