package vn.kycuong.proceeding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The register as a table for a spreadsheet. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
@Component
public class RegisterSheet {

    private static final String MARK_OF_UTF_8 = "\uFEFF";
    private static final String STARTS_FORMULAS = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of(
            "number",
            "official",
            "name",
            "unit",
            "caseGround",
            "caseStage",
            "caseOutcome",
            "decidedForm",
            "openedOn",
            "detectedOn",
            "dueOn");

    private final MessageSource texts;

    RegisterSheet(MessageSource texts) {
        this.texts = texts;
    }

    public byte[] of(List<DisciplinaryRow> rows, Locale language) {
        var text = table(rows, language).stream().map(RegisterSheet::line).collect(Collectors.joining());
        return (MARK_OF_UTF_8 + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The rows below their heading. */
    public List<List<String>> table(List<DisciplinaryRow> rows, Locale language) {
        var head = COLUMNS.stream()
                .map(column -> texts.getMessage("register." + column, null, language))
                .toList();
        return Stream.concat(Stream.of(head), rows.stream().map(row -> cells(row, language)))
                .toList();
    }

    private List<String> cells(DisciplinaryRow row, Locale language) {
        return List.of(
                row.number(),
                row.official(),
                row.name(),
                row.unit(),
                word(row.ground(), language),
                word(row.stage(), language),
                word(row.outcome(), language),
                word(row.form(), language),
                row.openedOn().toString(),
                row.detectedOn().toString(),
                Objects.toString(row.dueOn(), ""));
    }

    private String word(@Nullable Enum<?> constant, Locale language) {
        return constant == null
                ? ""
                : texts.getMessage(
                        "choice." + constant.getDeclaringClass().getSimpleName() + '.' + constant.name(),
                        null,
                        language);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RegisterSheet::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String text) {
        var harmless = !text.isEmpty() && STARTS_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
