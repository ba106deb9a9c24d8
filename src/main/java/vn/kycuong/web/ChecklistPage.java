package vn.kycuong.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Answer;
import vn.kycuong.inspection.AnswerChecklistItem;
import vn.kycuong.inspection.Checklist;
import vn.kycuong.inspection.FieldworkQueries;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.ItemAnswer;

/** The whole checklist on one page, for one hand. Each group is a form of its own; only what changed is recorded. */
@Controller
class ChecklistPage {

    /** @param given null while the item is not answered */
    public record Line(Checklist.Item item, @Nullable ItemAnswer given) {}

    /** @param number from 1 on */
    public record Group(int number, String nameVi, String nameEn, List<Line> lines) {

        /** How many of its items have an answer. */
        public long answered() {
            return lines.stream().filter(line -> line.given() != null).count();
        }
    }

    private final FieldworkQueries fieldwork;
    private final InspectionQueries inspections;
    private final AnswerChecklistItem answerItem;

    ChecklistPage(FieldworkQueries fieldwork, InspectionQueries inspections, AnswerChecklistItem answerItem) {
        this.fieldwork = fieldwork;
        this.inspections = inspections;
        this.answerItem = answerItem;
    }

    @GetMapping("/inspections/{id}/checklist")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var groups = groups(actor, id);
        model.addAttribute("inspection", inspections.detail(actor, id));
        model.addAttribute("groups", groups);
        model.addAttribute("answers", Answer.values());
        model.addAttribute(
                "count", groups.stream().mapToInt(group -> group.lines().size()).sum());
        model.addAttribute(
                "answered", groups.stream().mapToLong(Group::answered).sum());
        return "checklist";
    }

    @PostMapping("/inspections/{id}/checklist")
    String save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values,
            RedirectAttributes next) {
        var entered = new Entered(values, Map.of());
        var saved = 0;
        for (var group : groups(actor, id)) {
            for (var line : group.lines()) {
                saved += answer(actor, id, line, entered) ? 1 : 0;
            }
        }
        next.addFlashAttribute("saved", saved);
        return "redirect:/inspections/" + id + "/checklist#group-" + Integer.parseInt(group(entered));
    }

    /** @return whether the answer is another one than before */
    private boolean answer(Actor actor, UUID id, Line line, Entered entered) {
        var code = line.item().code();
        if (entered.text("answer-" + code).isEmpty()) {
            return false;
        }
        var answer = entered.choice("answer-" + code, Answer.class);
        var note = entered.text("note-" + code);
        var before = line.given();
        if (before != null && before.answer() == answer && before.note().equals(note)) {
            return false;
        }
        answerItem.handle(new AnswerChecklistItem.Command(id, code, answer, note, actor));
        return true;
    }

    private static String group(Entered entered) {
        return Optional.of(entered.text("group"))
                .filter(number -> number.matches("\\d{1,3}"))
                .orElse("1");
    }

    private List<Group> groups(Actor actor, UUID id) {
        var given = fieldwork.answers(actor, id).stream()
                .collect(Collectors.toMap(ItemAnswer::item, Function.identity(), ChecklistPage::later));
        var byName = fieldwork.items(actor, id).stream()
                .collect(Collectors.groupingBy(Checklist.Item::groupVi, LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream()
                .map(items -> group(items, given, List.copyOf(byName.values()).indexOf(items) + 1))
                .toList();
    }

    private static Group group(List<Checklist.Item> items, Map<String, ItemAnswer> given, int number) {
        var first = items.get(0);
        return new Group(
                number,
                first.groupVi(),
                first.groupEn(),
                items.stream()
                        .map(item -> new Line(item, given.get(item.code())))
                        .toList());
    }

    private static ItemAnswer later(ItemAnswer one, ItemAnswer other) {
        return one.revision() > other.revision() ? one : other;
    }
}
