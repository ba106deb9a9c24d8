package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FindingMessagesTest {

    @Test
    void speakBothLanguages() throws IOException {
        var vietnamese = texts("vi");
        assertThat(texts("en").keySet()).isEqualTo(vietnamese.keySet()).isNotEmpty();
        assertThat(vietnamese.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void nameEveryStateOutcomeAndCause() throws IOException {
        var texts = texts("vi");
        for (var state : FindingState.values()) {
            assertThat(texts).containsKey("finding.state." + state);
        }
        for (var outcome : ClosingOutcome.values()) {
            assertThat(texts).containsKey("finding.outcome." + outcome);
        }
        for (var cause : CauseCode.values()) {
            assertThat(texts).containsKey("finding.cause." + cause);
        }
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file = FindingMessagesTest.class.getResourceAsStream("/messages/finding_" + language + ".properties");
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
