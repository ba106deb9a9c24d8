package vn.kycuong.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.proceeding.AppealDecision;
import vn.kycuong.proceeding.RestoreRights;
import vn.kycuong.proceeding.SettleAppeal;
import vn.kycuong.proceeding.SettlementOutcome;
import vn.kycuong.proceeding.WithdrawAppeal;

/** Complaints about a disciplinary decision, and what follows from them. */
@Configuration(proxyBeanMethods = false)
class DisciplinaryAppealActions {

    @Bean
    CaseAction appealDecisionAction(AppealDecision useCase) {
        var fields = List.of(
                Field.longText("complaint"),
                Field.yesNo("complexComplaint"),
                Field.date("lodgedOn").optional());
        return CaseAction.onDisciplinaryCase(
                "appeal",
                "appeal",
                fields,
                (by, id, entered) -> useCase.handle(new AppealDecision.Command(
                        id,
                        entered.optionalDate("lodgedOn").orElse(null),
                        entered.text("complaint"),
                        entered.yes("complexComplaint"),
                        by)));
    }

    @Bean
    CaseAction withdrawAppealAction(WithdrawAppeal useCase) {
        return CaseAction.onDisciplinaryCase(
                "withdraw-appeal",
                "appeal-withdrawal",
                List.of(),
                (by, id, entered) -> useCase.handle(new WithdrawAppeal.Command(id, by)));
    }

    @Bean
    CaseAction settleAppealAction(SettleAppeal useCase) {
        return settlement("settle-appeal", "settlement", 1, useCase);
    }

    @Bean
    CaseAction recordSettlementAction(SettleAppeal useCase) {
        return settlement("record-settlement", "second-settlement", 2, useCase);
    }

    @Bean
    CaseAction restoreRightsAction(RestoreRights useCase) {
        return CaseAction.onDisciplinaryCase(
                "restore",
                "restoration",
                List.of(Field.longText("restored")),
                (by, id, entered) -> useCase.handle(new RestoreRights.Command(id, entered.text("restored"), by)));
    }

    private static CaseAction settlement(String operation, String path, int level, SettleAppeal useCase) {
        var fields = List.of(
                Field.choice("settlementOutcome", Choices.of(SettlementOutcome.class, SettlementOutcome::isSettlement)),
                Field.date("dialogueOn"),
                Field.date("settledOn"),
                Field.text("reference"));
        return CaseAction.onDisciplinaryCase(
                operation,
                path,
                fields,
                (by, id, entered) -> useCase.handle(new SettleAppeal.Command(
                        id,
                        level,
                        entered.choice("settlementOutcome", SettlementOutcome.class),
                        entered.date("dialogueOn"),
                        entered.date("settledOn"),
                        entered.text("reference"),
                        by)));
    }
}
