package vn.kycuong.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.discipline.RuleDescription;
import vn.kycuong.discipline.RuleInput;

/** The form of a rule, and what was entered into it as the rule wants to be told. */
final class RuleForm {

    private static final Pattern BETWEEN_DAYS = Pattern.compile("[\\s,;–]+");

    private RuleForm() {}

    static List<Field> fields(RuleDescription rule) {
        return rule.inputs().stream().map(described -> field(described.input())).toList();
    }

    private static Field field(RuleInput input) {
        var field =
                switch (input.kind()) {
                    case CHOICE ->
                        Field.choice(
                                input.name(),
                                input.allowed().stream()
                                        .map(code -> new Field.Choice(code, "rule.value." + code))
                                        .toList());
                    case BOOLEAN -> Field.yesNo(input.name());
                    case DATE -> Field.date(input.name());
                    case SPANS -> Field.longText(input.name());
                };
        return input.required() ? field : field.optional();
    }

    /** A box that is not ticked says no; what was left empty was not told. */
    static Map<String, @Nullable Object> told(RuleDescription rule, Entered entered) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        for (var described : rule.inputs()) {
            var name = described.input().name();
            switch (described.input().kind()) {
                case BOOLEAN -> told.put(name, entered.yes(name));
                case SPANS -> told.put(name, spans(name, entered));
                case CHOICE, DATE -> {
                    if (!entered.text(name).isEmpty()) {
                        told.put(name, entered.text(name));
                    }
                }
            }
        }
        return told;
    }

    private static List<Map<String, String>> spans(String name, Entered entered) {
        var spans = new ArrayList<Map<String, String>>();
        for (var line : entered.lines(name)) {
            var days = BETWEEN_DAYS.split(line, -1);
            if (days.length != 2) {
                throw RuleViolation.invalid("field-invalid", name);
            }
            spans.add(Map.of("from", days[0], "to", days[1]));
        }
        return spans;
    }
}
