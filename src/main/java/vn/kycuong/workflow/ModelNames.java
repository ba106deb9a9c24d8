package vn.kycuong.workflow;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the models and their parts are called. The models speak Vietnamese; other languages translate by id. */
@Component
class ModelNames {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource texts;

    ModelNames(MessageSource texts) {
        this.texts = texts;
    }

    String of(String id, String vietnamese, Locale language) {
        if (VIETNAMESE.getLanguage().equals(language.getLanguage())) {
            return vietnamese;
        }
        return Objects.requireNonNullElse(texts.getMessage("model." + id, null, vietnamese, language), vietnamese);
    }
}
