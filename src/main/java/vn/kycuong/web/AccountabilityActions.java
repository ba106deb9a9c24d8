package vn.kycuong.web;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.accountability.CloseAccountability;
import vn.kycuong.accountability.Outcome;
import vn.kycuong.accountability.StateOnAccountability;
import vn.kycuong.discipline.Corruption;
import vn.kycuong.discipline.HeadConduct;

/** What the head concerned says, and what a leader decides. */
@Configuration(proxyBeanMethods = false)
class AccountabilityActions {

    @Bean
    CaseAction stateOnAccountabilityAction(StateOnAccountability useCase) {
        return CaseAction.onEntry(
                "state",
                "statement",
                List.of(Field.longText("headStatement")),
                (by, id, entered) ->
                        useCase.handle(new StateOnAccountability.Command(id, entered.text("headStatement"), by)));
    }

    @Bean
    CaseAction closeAccountabilityAction(CloseAccountability useCase) {
        var fields = List.of(
                Field.choice("headOutcome", Choices.of(Outcome.class, outcome -> outcome != Outcome.LAPSED)),
                Field.longText("reasons"),
                Field.choice("corruptionGravity", Choices.of(Corruption.class)).optional(),
                Field.yesNo("severalCases"),
                Field.choice("headConduct", Choices.of(HeadConduct.class)).optional(),
                Field.yesNo("notDisseminated"),
                Field.yesNo("coveredUp"),
                Field.longText("deviationReason").optional());
        return CaseAction.onEntry(
                "decide",
                "closure",
                fields,
                (by, id, entered) -> useCase.handle(new CloseAccountability.Command(
                        id,
                        entered.choice("headOutcome", Outcome.class),
                        entered.text("reasons"),
                        chosen(entered, "corruptionGravity").map(Corruption::valueOf),
                        entered.yes("severalCases"),
                        chosen(entered, "headConduct").map(HeadConduct::valueOf),
                        entered.yes("notDisseminated"),
                        entered.yes("coveredUp"),
                        entered.text("deviationReason"),
                        by)));
    }

    private static Optional<String> chosen(Entered entered, String name) {
        return Optional.of(entered.text(name)).filter(value -> !value.isEmpty());
    }
}
