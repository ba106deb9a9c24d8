package vn.kycuong.discipline;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the rules desk, in Vietnamese and English. */
@Component
class RuleTexts {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource texts;

    RuleTexts(MessageSource texts) {
        this.texts = texts;
    }

    String title(Rule rule, Locale language) {
        return say(language, "rule." + rule.key());
    }

    String label(RuleInput input, Locale language) {
        return say(language, "field." + input.name());
    }

    /** What has to be said about a row: what its code stands for, or that a table only proposes. */
    String reason(RuleRow row, Locale language) {
        return say(language, "rule.reason." + (row.reason().isEmpty() ? "table-proposes" : row.reason()));
    }

    String say(Locale language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, language.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE);
    }
}
