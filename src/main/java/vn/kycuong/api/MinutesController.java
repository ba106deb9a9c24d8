package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.TypedPassword;
import vn.kycuong.inspection.CountersignMinutes;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.RecordRefusal;
import vn.kycuong.inspection.SignMinutes;

/** The minutes: signed by the team, then by the unit or, when the unit refuses, by a witness. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
class MinutesController {

    private final SignMinutes signMinutes;
    private final CountersignMinutes countersignMinutes;
    private final RecordRefusal recordRefusal;
    private final InspectionQueries inspections;

    MinutesController(
            SignMinutes signMinutes,
            CountersignMinutes countersignMinutes,
            RecordRefusal recordRefusal,
            InspectionQueries inspections) {
        this.signMinutes = signMinutes;
        this.countersignMinutes = countersignMinutes;
        this.recordRefusal = recordRefusal;
        this.inspections = inspections;
    }

    record MinutesForm(
            @NotBlank @Size(max = 50_000) String text,
            @NotBlank @Size(max = 200) String password) {}

    record SignatureForm(
            @Size(max = 5_000) @Nullable String opinion,
            @NotBlank @Size(max = 200) String password) {}

    record RefusalForm(
            @NotBlank @Size(max = 2_000) String reason,
            @NotBlank @Size(max = 200) String witnessName,
            @NotBlank @Size(max = 200) String witnessRole) {}

    @PostMapping("/minutes")
    InspectionQueries.Detail sign(Actor actor, @PathVariable UUID id, @Valid @RequestBody MinutesForm form) {
        signMinutes.handle(new SignMinutes.Command(id, form.text(), new TypedPassword(form.password()), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/minutes-signature")
    InspectionQueries.Detail countersign(Actor actor, @PathVariable UUID id, @Valid @RequestBody SignatureForm form) {
        var opinion = form.opinion() == null ? "" : form.opinion();
        countersignMinutes.handle(
                new CountersignMinutes.Command(id, opinion, new TypedPassword(form.password()), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/minutes-refusal")
    InspectionQueries.Detail refuse(Actor actor, @PathVariable UUID id, @Valid @RequestBody RefusalForm form) {
        recordRefusal.handle(
                new RecordRefusal.Command(id, form.reason(), form.witnessName(), form.witnessRole(), actor));
        return inspections.detail(actor, id);
    }
}
