package vn.kycuong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.KeptForm;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.AddExhibit;
import vn.kycuong.inspection.Answer;
import vn.kycuong.inspection.AnswerChecklistItem;
import vn.kycuong.inspection.Checklist;
import vn.kycuong.inspection.InspectionQueries;

/** The whole checklist on one page, for one hand. Each group is a form of its own; only what changed is recorded. */
@Controller
class ChecklistPage {

    private final ChecklistGroups groups;
    private final InspectionQueries inspections;
    private final AnswerChecklistItem answerItem;
    private final AddExhibit addExhibit;
    private final OnceOnly once;
    private final Problems problems;
    private final Clock clock;

    ChecklistPage(
            ChecklistGroups groups,
            InspectionQueries inspections,
            AnswerChecklistItem answerItem,
            AddExhibit addExhibit,
            OnceOnly once,
            Problems problems,
            Clock clock) {
        this.groups = groups;
        this.inspections = inspections;
        this.answerItem = answerItem;
        this.addExhibit = addExhibit;
        this.once = once;
        this.problems = problems;
        this.clock = clock;
    }

    /** What was entered before the session was over stands in it again. */
    @GetMapping("/inspections/{id}/checklist")
    String show(Actor actor, @PathVariable UUID id, Model model, HttpServletRequest request) {
        var kept = KeptForm.takeFor(actor, request);
        kept.ifPresent(form -> model.addAttribute("kept", true));
        var entered = new LinkedMultiValueMap<String, String>();
        kept.ifPresent(form -> entered.putAll(form.values()));
        return show(actor, id, entered, model);
    }

    @PostMapping("/inspections/{id}/checklist")
    String save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam Map<String, MultipartFile> files,
            Model model,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var entered = new Entered(values, files);
        try {
            return "redirect:"
                    + once.carryOut(request.getSession(), entered.text("once"), () -> save(actor, id, entered, next));
        } catch (RuleViolation refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", problems.text(refusal.code(), refusal.arguments(), language));
            return show(actor, id, values, model);
        }
    }

    private String show(Actor actor, UUID id, MultiValueMap<String, String> entered, Model model) {
        var all = groups.of(actor, id);
        model.addAttribute("inspection", inspections.detail(actor, id));
        model.addAttribute("groups", all);
        model.addAttribute("answers", Answer.values());
        model.addAttribute("entered", entered);
        model.addAttribute("once", UUID.randomUUID());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "count", all.stream().mapToInt(group -> group.lines().size()).sum());
        model.addAttribute(
                "answered",
                all.stream().mapToLong(ChecklistGroups.Group::answered).sum());
        return "checklist";
    }

    private String save(Actor actor, UUID id, Entered entered, RedirectAttributes next) {
        var saved = 0;
        var photos = 0;
        for (var group : groups.of(actor, id)) {
            for (var line : group.lines()) {
                saved += answer(actor, id, line, entered) ? 1 : 0;
                photos += photograph(actor, id, line.item(), entered) ? 1 : 0;
            }
        }
        next.addFlashAttribute("saved", saved);
        next.addFlashAttribute("photos", photos);
        return "/inspections/" + id + "/checklist#group-" + Integer.parseInt(group(entered));
    }

    /** @return whether the answer is another one than before */
    private boolean answer(Actor actor, UUID id, ChecklistGroups.Line line, Entered entered) {
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
        var follows = entered.optionalNumber("revision-" + code).orElse(null);
        answerItem.handle(new AnswerChecklistItem.Command(id, code, answer, note, follows, actor));
        return true;
    }

    private boolean photograph(Actor actor, UUID id, Checklist.Item item, Entered entered) {
        var photo = entered.optionalFile("photo-" + item.code()).map(UploadedFile::of);
        photo.ifPresent(file -> addExhibit.handle(new AddExhibit.Command(
                id,
                null,
                item.code(),
                item.code() + ". " + item.itemVi(),
                LocalDate.now(clock),
                file.name(),
                file.content(),
                actor)));
        return photo.isPresent();
    }

    private static String group(Entered entered) {
        return Optional.of(entered.text("group"))
                .filter(number -> number.matches("\\d{1,3}"))
                .orElse("1");
    }
}
