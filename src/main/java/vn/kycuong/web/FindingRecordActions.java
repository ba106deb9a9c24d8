package vn.kycuong.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.AmendFinding;
import vn.kycuong.finding.CauseCode;
import vn.kycuong.finding.Consequence;
import vn.kycuong.finding.FindingDetail;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.RecordFinding;
import vn.kycuong.finding.WithdrawFinding;
import vn.kycuong.inspection.FieldworkQueries;

/** How the team words a finding, until it stands in the minutes. */
@Configuration(proxyBeanMethods = false)
class FindingRecordActions {

    @Bean
    CaseAction recordFindingAction(RecordFinding useCase, ViolationChoices violations) {
        return new CaseAction(
                "finding.record",
                CaseAction.Subject.INSPECTION,
                "findings",
                (by, id) -> wording(violations),
                (by, id, entered) -> useCase.handle(new RecordFinding.Command(
                        id, EnteredFinding.content(entered), null, Set.copyOf(entered.people("persons")), by)));
    }

    @Bean
    CaseAction amendFindingAction(
            AmendFinding useCase, ViolationChoices violations, FindingQueries findings, FieldworkQueries fieldwork) {
        return new CaseAction(
                "finding.amend",
                CaseAction.Subject.FINDING,
                "amendment",
                (by, id) -> amendment(violations, shown(findings.detail(by, id), fieldwork, by)),
                (by, id, entered) -> useCase.handle(new AmendFinding.Command(
                        id,
                        EnteredFinding.content(entered),
                        null,
                        Set.copyOf(entered.people("persons")),
                        entered.text("internalReason"),
                        by)));
    }

    @Bean
    CaseAction withdrawFindingAction(WithdrawFinding useCase) {
        return CaseAction.onFinding(
                "withdraw",
                "withdrawal",
                List.of(Field.longText("internalReason")),
                (by, id, entered) ->
                        useCase.handle(new WithdrawFinding.Command(id, entered.text("internalReason"), by)));
    }

    private static List<Field> wording(ViolationChoices violations) {
        return List.of(
                Field.choice("violation", violations.today()),
                Field.text("findingTitle"),
                Field.longText("what"),
                Field.text("place"),
                Field.date("committedFrom").optional(),
                Field.date("committedTo").optional(),
                Field.choice("cause", Choices.of(CauseCode.class)),
                Field.choice("consequence", Choices.of(Consequence.class)),
                Field.text("legalBasis").optional(),
                Field.text("exhibitNumbers").optional(),
                Field.people("persons").optional(),
                Field.longText("internalNote").optional());
    }

    /** What stands there now, to be changed; a reason is asked for once the finding has been worded. */
    private static List<Field> amendment(ViolationChoices violations, Map<String, String> shown) {
        var fields = new ArrayList<>(wording(violations).stream()
                .map(field -> field.showing(shown.getOrDefault(field.name(), "")))
                .toList());
        fields.add(Field.longText("internalReason").optional());
        return List.copyOf(fields);
    }

    /** A finding that shows nothing yet is offered what was photographed for its item of the checklist. */
    private static Map<String, String> shown(FindingDetail finding, FieldworkQueries fieldwork, Actor by) {
        var shown = new HashMap<>(EnteredFinding.shown(finding));
        if (finding.content().exhibits().isEmpty() && !finding.checklistItem().isEmpty()) {
            var photographed = fieldwork.exhibits(by, finding.finding().caseId()).stream()
                    .filter(exhibit -> exhibit.item().equals(finding.checklistItem()))
                    .map(exhibit -> String.valueOf(exhibit.number()))
                    .distinct();
            shown.put("exhibitNumbers", photographed.collect(Collectors.joining(", ")));
        }
        return shown;
    }
}
