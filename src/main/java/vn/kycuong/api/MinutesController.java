package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.CountersignMinutes;
import vn.kycuong.inspection.InspectionDetail;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.RecordRefusal;
import vn.kycuong.inspection.SignMinutes;

/** The minutes, and what the unit answers to them. */
@RestController
class MinutesController {

    private final InspectionQueries inspections;
    private final SignMinutes signMinutes;
    private final CountersignMinutes countersignMinutes;
    private final RecordRefusal recordRefusal;

    MinutesController(
            InspectionQueries inspections,
            SignMinutes signMinutes,
            CountersignMinutes countersignMinutes,
            RecordRefusal recordRefusal) {
        this.inspections = inspections;
        this.signMinutes = signMinutes;
        this.countersignMinutes = countersignMinutes;
        this.recordRefusal = recordRefusal;
    }

    record MinutesForm(
            @NotBlank @Size(max = 100000) String text,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping("/api/v1/inspections/{id}/minutes")
    InspectionDetail sign(@PathVariable UUID id, @Valid @RequestBody MinutesForm form, Actor actor) {
        signMinutes.handle(new SignMinutes.Command(id, form.text(), form.password(), actor));
        return inspections.detail(actor, id);
    }

    /** @param opinion null or empty when the unit has none */
    record MinutesSignatureForm(
            @Nullable @Size(max = 20000) String opinion,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping("/api/v1/inspections/{id}/minutes-signature")
    InspectionDetail countersign(@PathVariable UUID id, @Valid @RequestBody MinutesSignatureForm form, Actor actor) {
        var opinion = form.opinion() == null ? "" : form.opinion();
        countersignMinutes.handle(new CountersignMinutes.Command(id, opinion, form.password(), actor));
        return inspections.detail(actor, id);
    }

    record MinutesRefusalForm(
            @NotBlank @Size(max = 5000) String reason,
            @NotBlank @Size(max = 200) String witnessName,
            @NotBlank @Size(max = 200) String witnessRole) {}

    @PostMapping("/api/v1/inspections/{id}/minutes-refusal")
    InspectionDetail refuse(@PathVariable UUID id, @Valid @RequestBody MinutesRefusalForm form, Actor actor) {
        recordRefusal.handle(
                new RecordRefusal.Command(id, form.reason(), form.witnessName(), form.witnessRole(), actor));
        return inspections.detail(actor, id);
    }
}
