package vn.kycuong.discipline;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a rule must be told. Its label is the text {@code field.<name>}, that of an allowed value
 * {@code rule.value.<value>}.
 *
 * @param required whether it must be given; what is not required may be left out or be null
 * @param allowed codes of a choice; empty for other kinds
 */
public record RuleInput(String name, Kind kind, boolean required, List<String> allowed) {

    /** How an input is written: a code, true or false, a day as YYYY-MM-DD, or spans of days that are not counted. */
    public enum Kind {
        CHOICE,
        BOOLEAN,
        DATE,
        SPANS
    }

    static final RuleInput ON = date("on").optional();
    static final RuleInput STATUS = choice("status", OfficialStatus.class);
    static final RuleInput SUSPENSIONS = new RuleInput("suspensions", Kind.SPANS, false, List.of());

    static <E extends Enum<E>> RuleInput choice(String name, Class<E> type) {
        var allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new RuleInput(name, Kind.CHOICE, true, allowed);
    }

    static RuleInput choice(String name, Form... forms) {
        return new RuleInput(
                name, Kind.CHOICE, true, Arrays.stream(forms).map(Enum::name).toList());
    }

    static RuleInput yesNo(String name) {
        return new RuleInput(name, Kind.BOOLEAN, true, List.of());
    }

    static RuleInput date(String name) {
        return new RuleInput(name, Kind.DATE, true, List.of());
    }

    RuleInput optional() {
        return new RuleInput(name, kind, false, allowed);
    }
}
