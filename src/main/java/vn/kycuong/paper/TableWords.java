package vn.kycuong.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.FindingClass;

/** What the cells of tables say, in the language of their reader. */
@Component
class TableWords {

    private final MessageSource texts;

    TableWords(MessageSource texts) {
        this.texts = texts;
    }

    String say(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }

    List<String> heading(Locale language, String... keys) {
        return Stream.of(keys).map(key -> say(key, language)).toList();
    }

    String severity(@Nullable FindingClass severity, Locale language) {
        return severity == null
                ? say("leadership.unclassified", language)
                : say("choice.FindingClass." + severity, language);
    }

    /** Stands below a table that is longer than what is sent. */
    List<String> cut(Locale language) {
        return List.of(texts.getMessage("table.cut", new Object[] {PageWalk.MOST_ROWS}, language));
    }
}
