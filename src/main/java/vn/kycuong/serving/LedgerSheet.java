package vn.kycuong.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The ledger of formal service as a table. */
@Component
public class LedgerSheet {

    private final MessageSource texts;

    LedgerSheet(MessageSource texts) {
        this.texts = texts;
    }

    /** Below its heading. */
    public void rows(List<ServiceView> papers, Locale language, Consumer<List<?>> row) {
        row.accept(Stream.of("paper", "case", "addressee", "filedOn", "dueOn", "standing", "servedOn", "outcome")
                .map(column -> say("serving." + column, language))
                .toList());
        papers.forEach(paper -> row.accept(cells(paper, language)));
    }

    private List<?> cells(ServiceView paper, Locale language) {
        var last = paper.last();
        return List.of(
                say("choice.PaperKind." + paper.kind(), language),
                paper.caseNumber(),
                language.getLanguage().equals("en") ? paper.addresseeEn() : paper.addresseeVi(),
                paper.filedOn().toString(),
                day(paper.dueOn()),
                say("choice.Standing." + paper.standing(), language),
                day(paper.servedOn()),
                last == null ? "" : say("choice.Outcome." + last.outcome(), language));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String say(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
