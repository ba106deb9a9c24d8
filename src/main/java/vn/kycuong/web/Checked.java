package vn.kycuong.web;

import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What was entered, to be looked at once more before it is signed. */
public final class Checked {

    /** @param values keys of texts, or the words themselves */
    public record Line(String field, List<String> values) {}

    private Checked() {}

    /** Acts that put somebody's name under a paper ask for the password; these are checked before. */
    static boolean isSigned(List<Field> fields) {
        return fields.stream().anyMatch(field -> field.kind() == Field.Kind.PASSWORD);
    }

    static List<Field> withoutPassword(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.kind() != Field.Kind.PASSWORD)
                .toList();
    }

    static List<Line> lines(List<Field> fields, MultiValueMap<String, String> values) {
        var entered = new Entered(values, Map.of());
        return withoutPassword(fields).stream()
                .map(field -> new Line(field.name(), words(field, entered)))
                .toList();
    }

    private static List<String> words(Field field, Entered entered) {
        return switch (field.kind()) {
            case YES_NO -> List.of(entered.yes(field.name()) ? "check.yes" : "check.no");
            case CHOICE, CHOICES ->
                field.choices().stream()
                        .filter(choice -> entered.texts(field.name()).contains(choice.value()))
                        .map(Field.Choice::label)
                        .toList();
            case PERSON, PEOPLE ->
                field.choices().stream()
                        .filter(choice -> entered.people(field.name()).contains(choice.value()))
                        .map(Field.Choice::label)
                        .toList();
            case DATE ->
                entered.optionalDate(field.name()).map(day -> "%1$td/%1$tm/%1$tY".formatted(day)).stream()
                        .toList();
            default -> entered.text(field.name()).isEmpty() ? List.of() : List.of(entered.text(field.name()));
        };
    }
}
