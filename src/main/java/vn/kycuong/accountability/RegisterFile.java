package vn.kycuong.accountability;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/**
 * The register as a file for a spreadsheet (RFC 4180, UTF-8). What a spreadsheet would take for a formula gets an
 * apostrophe before it, so that no text that somebody wrote is ever calculated.
 */
@Component
public class RegisterFile {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String MARK = "\ufeff";

    private static final String END = "\r\n";
    private static final String FORMULAS = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of(
            "case",
            "finding",
            "unit",
            "actOn",
            "official",
            "name",
            "reason",
            "status",
            "outcome",
            "opened",
            "closed",
            "dueOn",
            "late");

    private static final int PAGE = 100;
    private static final int MOST = 100_000;

    private final AccountabilityQueries entries;
    private final MessageSource texts;
    private final Clock clock;

    RegisterFile(AccountabilityQueries entries, MessageSource texts, Clock clock) {
        this.entries = entries;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Below its heading, page after page, so that neither its length costs memory nor a slow reader holds a transaction;
     * a register that is longer than anybody reads is cut, and says so.
     */
    public void rows(Actor actor, AccountabilityQueries.Filter filter, Locale language, Consumer<List<String>> row) {
        var page = entries.page(actor, filter, "", PAGE);
        row.accept(COLUMNS.stream()
                .map(column -> say("accountability.column." + column, language))
                .toList());
        page.items().forEach(entry -> row.accept(cells(entry, language)));
        var sent = page.items().size();
        while (page.next() != null && sent < MOST) {
            page = entries.page(actor, filter, page.next(), PAGE);
            page.items().forEach(entry -> row.accept(cells(entry, language)));
            sent += page.items().size();
        }
        if (page.next() != null) {
            row.accept(List.of(Objects.requireNonNull(texts.getMessage("table.cut", new Object[] {MOST}, language))));
        }
    }

    /** All of it as CSV. */
    public void write(Actor actor, AccountabilityQueries.Filter filter, Locale language, PrintWriter out) {
        var mark = new StringBuilder(MARK);
        rows(actor, filter, language, cells -> {
            out.append(mark).append(line(cells));
            mark.setLength(0);
        });
        out.flush();
    }

    private List<String> cells(EntryRow row, Locale language) {
        var outcome = row.outcome();
        return List.of(
                row.caseNumber(),
                String.valueOf(row.findingNumber()),
                row.unit(),
                row.actOn().toString(),
                row.official(),
                Objects.requireNonNullElse(row.officialName(), ""),
                say("accountability.reason." + row.reason(), language),
                say("accountability.status." + row.status(), language),
                outcome == null ? "" : say("accountability.outcome." + outcome, language),
                day(row.openedAt().atZone(clock.getZone())),
                row.closedAt() == null ? "" : day(row.closedAt().atZone(clock.getZone())),
                day(row.dueOn()),
                row.late() ? say("accountability.late", language) : "");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RegisterFile::cell).collect(Collectors.joining(",")) + END;
    }

    static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    private static String day(ZonedDateTime moment) {
        return moment.toLocalDate().toString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String say(String key, Locale language) {
        return Objects.requireNonNull(texts.getMessage(key, null, language));
    }
}
