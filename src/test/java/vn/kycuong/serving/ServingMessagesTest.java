package vn.kycuong.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServingMessagesTest {

    private static final List<Class<? extends Enum<?>>> CHOICES =
            List.of(PaperKind.class, Method.class, Outcome.class, Standing.class);

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void nameEveryChoice(String language) {
        var texts = ResourceBundle.getBundle("messages.serving", Locale.forLanguageTag(language));
        for (var type : CHOICES) {
            assertThat(Stream.of(type.getEnumConstants())
                            .map(constant -> "choice." + type.getSimpleName() + '.' + constant))
                    .allMatch(texts::containsKey);
        }
        for (var family : Family.values()) {
            assertThat(texts.getString("operation." + family.operation("serve-paper")))
                    .isNotBlank();
        }
    }

    @Test
    void sayTheSameThingsInBothLanguages() {
        assertThat(keys("vi")).isNotEmpty().isEqualTo(keys("en"));
    }

    private static List<String> keys(String language) {
        return ResourceBundle.getBundle("messages.serving", Locale.forLanguageTag(language)).keySet().stream()
                .sorted()
                .toList();
    }
}
