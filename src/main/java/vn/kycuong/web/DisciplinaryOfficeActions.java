package vn.kycuong.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.proceeding.AssessCase;
import vn.kycuong.proceeding.CaseRoute;
import vn.kycuong.proceeding.DeferCase;
import vn.kycuong.proceeding.DeferralGround;
import vn.kycuong.proceeding.DropCase;
import vn.kycuong.proceeding.EndDeferral;
import vn.kycuong.proceeding.Exclusion;
import vn.kycuong.proceeding.ExecuteDecision;
import vn.kycuong.proceeding.HandOverDecision;
import vn.kycuong.proceeding.RecordLeaving;
import vn.kycuong.proceeding.ReplaceAuthority;
import vn.kycuong.proceeding.SkippingGround;
import vn.kycuong.proceeding.WaiveDeferral;

/** What the personnel office does in a disciplinary case. */
@Configuration(proxyBeanMethods = false)
class DisciplinaryOfficeActions {

    @Bean
    CaseAction assessCaseAction(AssessCase useCase, DisciplinaryFields fields, PeopleChoices people) {
        CaseAction.Form form = (by, id) -> DisciplinaryFields.joined(
                List.of(
                        Field.choice("caseRoute", Choices.of(CaseRoute.class)),
                        people.leaders(by).one("authority").optional(),
                        Field.choice("skippingGround", Choices.of(SkippingGround.class))
                                .optional(),
                        Field.choice("exclusion", Choices.of(Exclusion.class)).optional(),
                        Field.longText("reasons").optional()),
                fields.judgement(fields.forms(by, id)).stream()
                        .map(Field::optional)
                        .toArray(Field[]::new));
        return CaseAction.onDisciplinaryCase(
                "assess",
                "assessment",
                form,
                (by, id, entered) -> useCase.handle(new AssessCase.Command(
                        id,
                        entered.choice("caseRoute", CaseRoute.class),
                        entered.text("authority"),
                        chosen(entered, "skippingGround", SkippingGround.class),
                        chosen(entered, "exclusion", Exclusion.class),
                        entered.text("consequence").isEmpty() ? null : DisciplinaryFields.judgement(entered),
                        entered.text("reasons"),
                        by)));
    }

    @Bean
    CaseAction replaceAuthorityAction(ReplaceAuthority useCase, PeopleChoices people) {
        return CaseAction.onDisciplinaryCase(
                "replace-authority",
                "authority",
                (by, id) -> List.of(people.leaders(by).one("authority"), Field.longText("reasons")),
                (by, id, entered) -> useCase.handle(
                        new ReplaceAuthority.Command(id, entered.text("authority"), entered.text("reasons"), by)));
    }

    @Bean
    CaseAction deferCaseAction(DeferCase useCase) {
        var fields = List.of(
                Field.choice("deferralGround", Choices.of(DeferralGround.class)),
                Field.date("deferredFrom"),
                Field.date("deferredUntil").optional(),
                Field.longText("medicalReason").optional());
        return CaseAction.onDisciplinaryCase(
                "defer",
                "deferral",
                fields,
                (by, id, entered) -> useCase.handle(new DeferCase.Command(
                        id,
                        entered.choice("deferralGround", DeferralGround.class),
                        entered.date("deferredFrom"),
                        entered.optionalDate("deferredUntil").orElse(null),
                        entered.text("medicalReason"),
                        by)));
    }

    @Bean
    CaseAction endDeferralAction(EndDeferral useCase) {
        return CaseAction.onDisciplinaryCase(
                "end-deferral",
                "deferral-end",
                List.of(Field.date("lastDay")),
                (by, id, entered) -> useCase.handle(new EndDeferral.Command(id, entered.date("lastDay"), by)));
    }

    @Bean
    CaseAction waiveDeferralAction(WaiveDeferral useCase) {
        return CaseAction.onDisciplinaryCase(
                "waive-deferral",
                "deferral-waiver",
                List.of(Field.date("askedOn")),
                (by, id, entered) -> useCase.handle(new WaiveDeferral.Command(id, entered.date("askedOn"), by)));
    }

    @Bean
    CaseAction handOverDecisionAction(HandOverDecision useCase) {
        return CaseAction.onDisciplinaryCase(
                "hand-over",
                "hand-over",
                List.of(Field.date("receivedOn")),
                (by, id, entered) -> useCase.handle(new HandOverDecision.Command(id, entered.date("receivedOn"), by)));
    }

    @Bean
    CaseAction executeDecisionAction(ExecuteDecision useCase) {
        return CaseAction.onDisciplinaryCase(
                "execute",
                "execution",
                List.of(Field.date("effectiveOn"), Field.longText("executionRecord")),
                (by, id, entered) -> useCase.handle(new ExecuteDecision.Command(
                        id, entered.date("effectiveOn"), entered.text("executionRecord"), by)));
    }

    @Bean
    CaseAction recordLeavingAction(RecordLeaving useCase) {
        return CaseAction.onDisciplinaryCase(
                "record-leaving",
                "leaving",
                List.of(Field.date("leftOn"), Field.text("leavingBasis")),
                (by, id, entered) -> useCase.handle(
                        new RecordLeaving.Command(id, entered.date("leftOn"), entered.text("leavingBasis"), by)));
    }

    @Bean
    CaseAction dropCaseAction(DropCase useCase) {
        return CaseAction.onDisciplinaryCase(
                "drop",
                "termination",
                List.of(Field.choice("exclusion", Choices.of(Exclusion.class)), Field.longText("reasons")),
                (by, id, entered) -> useCase.handle(new DropCase.Command(
                        id, entered.choice("exclusion", Exclusion.class), entered.text("reasons"), by)));
    }

    private static <E extends Enum<E>> @Nullable E chosen(Entered entered, String name, Class<E> type) {
        return entered.text(name).isEmpty() ? null : entered.choice(name, type);
    }
}
