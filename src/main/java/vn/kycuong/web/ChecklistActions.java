package vn.kycuong.web;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Answer;
import vn.kycuong.inspection.AnswerChecklistItem;
import vn.kycuong.inspection.Checklist;
import vn.kycuong.inspection.FieldworkQueries;

/** The checklist that the team goes through on site. */
@Configuration(proxyBeanMethods = false)
class ChecklistActions {

    @Bean
    CaseAction answerChecklistItemAction(AnswerChecklistItem useCase, FieldworkQueries fieldwork) {
        return new CaseAction(
                "inspection.answer",
                CaseAction.Subject.INSPECTION,
                "answers",
                (by, id) -> List.of(
                        Field.choice("checklistItem", items(fieldwork, by, id)),
                        Field.choice("answer", Choices.of(Answer.class)),
                        Field.longText("note").optional()),
                (by, id, entered) -> useCase.handle(new AnswerChecklistItem.Command(
                        id,
                        entered.text("checklistItem"),
                        entered.choice("answer", Answer.class),
                        entered.text("note"),
                        by)));
    }

    private static List<Field.Choice> items(FieldworkQueries fieldwork, Actor by, UUID caseId) {
        return fieldwork.items(by, caseId).stream()
                .map(item -> new Field.Choice(item.code(), item.code() + " · " + name(item)))
                .toList();
    }

    private static String name(Checklist.Item item) {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? item.itemEn() : item.itemVi();
    }
}
