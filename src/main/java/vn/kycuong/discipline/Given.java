package vn.kycuong.discipline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.Suspension;

/** What somebody told a rule, read as what it should be; anything else is a refusal that names the input. */
final class Given {

    /** How a choice that was not made is called in the tables. */
    static final String NONE = "NONE";

    /** The years that a day can have, and that a calendar may be asked for. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private static final int MOST_SPANS = 100;
    private static final int LONGEST_NAME_SAID = 60;

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Given() {}

    static Given read(List<RuleInput> inputs, Map<String, ? extends @Nullable Object> told) {
        var names = inputs.stream().map(RuleInput::name).toList();
        for (var name : told.keySet()) {
            if (!names.contains(name)) {
                throw RuleViolation.invalid("rule-input-unknown", shortened(name), String.join(", ", names));
            }
        }
        var given = new Given();
        for (var input : inputs) {
            var value = told.get(input.name());
            if (value != null) {
                given.values.put(input.name(), read(input, value));
            } else if (input.required()) {
                throw RuleViolation.invalid("rule-input-missing", input.name());
            } else {
                untold(input.kind()).ifPresent(nothing -> given.values.put(input.name(), nothing));
            }
        }
        return given;
    }

    /** The code that was chosen; {@link #NONE} when none was. */
    String choice(String name) {
        return (String) values.getOrDefault(name, NONE);
    }

    /** Choices, and what is true or false, as the tables ask for them. */
    Map<String, Object> question(String... names) {
        var question = new LinkedHashMap<String, Object>();
        for (var name : names) {
            question.put(name, Objects.requireNonNull(values.get(name)));
        }
        return question;
    }

    boolean yes(String name) {
        return values.get(name) == Boolean.TRUE;
    }

    Optional<LocalDate> date(String name) {
        return Optional.ofNullable((LocalDate) values.get(name));
    }

    LocalDate requiredDate(String name) {
        return date(name).orElseThrow();
    }

    List<Suspension> spans(String name) {
        return values.get(name) instanceof List<?> spans
                ? spans.stream().map(Suspension.class::cast).toList()
                : List.of();
    }

    private static Optional<Object> untold(RuleInput.Kind kind) {
        return switch (kind) {
            case CHOICE -> Optional.of(NONE);
            case BOOLEAN -> Optional.of(false);
            case DATE, SPANS -> Optional.empty();
        };
    }

    private static Object read(RuleInput input, Object value) {
        return switch (input.kind()) {
            case CHOICE -> choice(input, value);
            case BOOLEAN -> yesNo(input, value);
            case DATE -> date(value).orElseThrow(() -> RuleViolation.invalid("rule-input-not-a-date", input.name()));
            case SPANS -> spans(input, value);
        };
    }

    private static String choice(RuleInput input, Object value) {
        if (value instanceof String code && input.allowed().contains(code)) {
            return code;
        }
        throw RuleViolation.invalid("rule-input-not-a-choice", input.name(), String.join(", ", input.allowed()));
    }

    private static Boolean yesNo(RuleInput input, Object value) {
        if (value instanceof Boolean answer) {
            return answer;
        }
        throw RuleViolation.invalid("rule-input-not-a-boolean", input.name());
    }

    private static Optional<LocalDate> date(@Nullable Object value) {
        try {
            return value instanceof String text
                    ? Optional.of(LocalDate.parse(text))
                            .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                    : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static List<Suspension> spans(RuleInput input, Object value) {
        var spans = new ArrayList<Suspension>();
        if (!(value instanceof List<?> list) || list.size() > MOST_SPANS) {
            throw notSpans(input);
        }
        for (var each : list) {
            if (!(each instanceof Map<?, ?> span) || span.size() != 2) {
                throw notSpans(input);
            }
            var from = date(span.get("from")).orElseThrow(() -> notSpans(input));
            var to = date(span.get("to")).orElseThrow(() -> notSpans(input));
            spans.add(new Suspension(from, to));
        }
        return spans;
    }

    private static RuleViolation notSpans(RuleInput input) {
        return RuleViolation.invalid("rule-input-not-spans", input.name(), MOST_SPANS);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME_SAID ? name : name.substring(0, LONGEST_NAME_SAID) + "…";
    }
}
