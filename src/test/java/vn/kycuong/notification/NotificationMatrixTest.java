package vn.kycuong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationMatrixTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/events");
    private static final String VERSION = ".v1.json";

    /** What machines tell machines, and what only stays in the journal. */
    private static final Set<String> NOT_FOR_INBOXES =
            Set.of("journal.anchored", "seal.anchored", "outbox.record.withheld", "finding.suggested");

    private final NotificationMatrix matrix = new NotificationMatrix();

    @Test
    void knowsEveryStageThatPeopleAreTold() throws IOException {
        assertThat(stages()).hasSizeGreaterThan(40).allMatch(stage -> matrix.tells(stage, "LEADERSHIP"));
    }

    @Test
    void keepsTheNoiseOfMachinesOutOfInboxes() {
        assertThat(NOT_FOR_INBOXES).noneMatch(stage -> matrix.tells(stage, "LEADERSHIP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void bringsNoStageWithoutAName(String language) throws IOException {
        var texts = ResourceBundle.getBundle("messages.web", Locale.forLanguageTag(language));
        assertThat(stages()).allMatch(stage -> texts.containsKey("stage." + stage));
    }

    private static List<String> stages() throws IOException {
        try (var files = Files.list(SCHEMAS)) {
            return files.map(file -> file.getFileName().toString().replace(VERSION, ""))
                    .filter(stage -> !NOT_FOR_INBOXES.contains(stage))
                    .toList();
        }
    }
}
