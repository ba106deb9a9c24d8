package vn.kycuong.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.kycuong.discipline.Answer;

/** An answer of the rules as a person reads it. */
@Component
class RuleAnswers {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** Said in a place of their own. */
    private static final Set<String> APART = Set.of("proposals", "humanDecides", "amount", "dayKind", "before");

    private final MessageSource texts;

    RuleAnswers(MessageSource texts) {
        this.texts = texts;
    }

    /** @param name what it is, under {@code rule.output.<name>} */
    record Line(String name, String text) {}

    record Readable(
            LocalDate on, boolean personDecides, List<Answer.Proposal> proposals, List<Line> lines, Answer answer) {}

    Readable read(Answer answer, Locale language) {
        var outputs = answer.outputs();
        var proposals = outputs.get("proposals") instanceof List<?> all
                ? all.stream().map(Answer.Proposal.class::cast).toList()
                : List.<Answer.Proposal>of();
        var lines = new ArrayList<Line>();
        outputs.forEach((name, value) -> {
            if (value != null && !APART.contains(name)) {
                lines.add(new Line(name, text(value, language)));
            }
        });
        lines.removeIf(line -> line.text().isEmpty());
        var personDecides = Boolean.TRUE.equals(outputs.get("humanDecides"));
        return new Readable(answer.on(), personDecides, proposals, lines, answer);
    }

    private String text(Object value, Locale language) {
        if (value instanceof LocalDate day) {
            return DATE.format(day);
        }
        if (value instanceof List<?> sentences) {
            return sentences.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        var plain = String.valueOf(value);
        return Objects.requireNonNullElse(texts.getMessage("rule.value." + plain, null, plain, language), plain);
    }
}
