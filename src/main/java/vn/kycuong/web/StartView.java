package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.DraftPreviewQueries;

/** One step of starting an inspection as it is shown; what the others ask for goes along unseen. */
@Component
class StartView {

    /** What was entered in a step, to be read once more. */
    public record Section(StartStep step, List<Checked.Line> lines) {}

    private static final Set<String> OF_THE_FORM = Set.of("_csrf", "at", "to", "once", "writer");

    private final StartFields fields;
    private final DraftPreviewQueries preview;
    private final TermRows terms;
    private final UnitFilter units;

    StartView(StartFields fields, DraftPreviewQueries preview, TermRows terms, UnitFilter units) {
        this.fields = fields;
        this.preview = preview;
        this.terms = terms;
        this.units = units;
    }

    String show(StartStep step, Actor actor, MultiValueMap<String, String> values, Model model) {
        var shown = fields.of(step, actor, values);
        if (step == StartStep.PLACE) {
            units.offer(model, actor, "");
        }
        var visible = shown.stream().map(Field::name).collect(Collectors.toSet());
        model.addAttribute("steps", StartStep.values());
        model.addAttribute("step", step);
        model.addAttribute("fields", shown);
        model.addAttribute("values", values);
        model.addAttribute(
                "carried",
                values.entrySet().stream()
                        .filter(entry -> !visible.contains(entry.getKey()) && !OF_THE_FORM.contains(entry.getKey()))
                        .toList());
        var once = values.getFirst("once");
        model.addAttribute("once", once == null ? UUID.randomUUID().toString() : once);
        model.addAttribute("sections", step.isLast() ? sections(actor, values) : List.of());
        return "start";
    }

    boolean hasTerms(MultiValueMap<String, String> values) {
        return Stream.of("rulePackage", "bodyLevel").allMatch(name -> {
            var value = values.getFirst(name);
            return value != null && !value.isBlank();
        });
    }

    void addTerms(Actor actor, MultiValueMap<String, String> values, Model model, Locale language) {
        var previewed = preview.preview(actor, EnteredInspection.of(values).command(actor));
        model.addAttribute("notice", previewed.noticeDays());
        model.addAttribute(
                "terms",
                previewed.terms().stream()
                        .map(term -> terms.previewed(term, language))
                        .toList());
    }

    private List<Section> sections(Actor actor, MultiValueMap<String, String> values) {
        return Stream.of(StartStep.values())
                .filter(step -> !step.isLast())
                .map(step -> new Section(step, Checked.lines(fields.of(step, actor, values), values)))
                .toList();
    }
}
