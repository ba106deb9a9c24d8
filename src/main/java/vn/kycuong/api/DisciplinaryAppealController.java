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
import vn.kycuong.proceeding.AppealDecision;
import vn.kycuong.proceeding.DisciplinaryQueries;
import vn.kycuong.proceeding.DisciplinaryRow;
import vn.kycuong.proceeding.RestoreRights;
import vn.kycuong.proceeding.SettleAppeal;
import vn.kycuong.proceeding.SettlementOutcome;
import vn.kycuong.proceeding.WithdrawAppeal;

/** Complaints about a disciplinary decision, and the restoration of rights. */
@RestController
@RequestMapping("/api/v1/disciplinary-cases/{id}")
class DisciplinaryAppealController {

    private final DisciplinaryQueries cases;
    private final AppealDecision appealDecision;
    private final WithdrawAppeal withdrawAppeal;
    private final SettleAppeal settleAppeal;
    private final RestoreRights restoreRights;

    DisciplinaryAppealController(
            DisciplinaryQueries cases,
            AppealDecision appealDecision,
            WithdrawAppeal withdrawAppeal,
            SettleAppeal settleAppeal,
            RestoreRights restoreRights) {
        this.cases = cases;
        this.appealDecision = appealDecision;
        this.withdrawAppeal = withdrawAppeal;
        this.settleAppeal = settleAppeal;
        this.restoreRights = restoreRights;
    }

    record AppealForm(
            @Nullable LocalDate lodgedOn,
            @NotBlank @Size(max = 10_000) String content,
            @Nullable Boolean complex) {}

    @PostMapping("/appeal")
    DisciplinaryRow appeal(@PathVariable UUID id, @Valid @RequestBody AppealForm form, Actor actor) {
        appealDecision.handle(new AppealDecision.Command(
                id, form.lodgedOn(), form.content(), Boolean.TRUE.equals(form.complex()), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    @PostMapping("/appeal-withdrawal")
    DisciplinaryRow withdraw(@PathVariable UUID id, Actor actor) {
        withdrawAppeal.handle(new WithdrawAppeal.Command(id, actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record SettlementForm(
            @NotNull SettlementOutcome outcome,
            @NotNull LocalDate dialogueOn,
            @NotNull LocalDate settledOn,
            @NotBlank @Size(max = 200) String reference) {}

    @PostMapping("/settlement")
    DisciplinaryRow settle(@PathVariable UUID id, @Valid @RequestBody SettlementForm form, Actor actor) {
        settleAppeal.handle(new SettleAppeal.Command(
                id, 1, form.outcome(), form.dialogueOn(), form.settledOn(), form.reference(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    @PostMapping("/second-settlement")
    DisciplinaryRow recordSettlement(@PathVariable UUID id, @Valid @RequestBody SettlementForm form, Actor actor) {
        settleAppeal.handle(new SettleAppeal.Command(
                id, 2, form.outcome(), form.dialogueOn(), form.settledOn(), form.reference(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }

    record RestorationForm(@NotBlank @Size(max = 10_000) String restored) {}

    @PostMapping("/restoration")
    DisciplinaryRow restore(@PathVariable UUID id, @Valid @RequestBody RestorationForm form, Actor actor) {
        restoreRights.handle(new RestoreRights.Command(id, form.restored(), actor));
        return DisciplinaryActController.row(cases, actor, id);
    }
}
