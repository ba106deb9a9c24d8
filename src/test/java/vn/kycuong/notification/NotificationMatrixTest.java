package vn.kycuong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.EventCatalogue;
import vn.kycuong.journal.EventType;

class NotificationMatrixTest {

    private static final Path MATRIX = Path.of("src/main/resources/notifications.csv");

    /** What machines tell machines. */
    private static final Set<String> NOT_FOR_INBOXES = Set.of(
            "command.accepted", "command.rejected", "journal.anchored", "seal.anchored", "outbox.record.withheld");

    private final NotificationMatrix matrix = new NotificationMatrix();

    @Test
    void namesWhatPeopleAreToldAndNothingThatNobodyIs() throws IOException {
        assertThat(named(1)).hasSizeGreaterThan(80).isEqualTo(told());
    }

    @Test
    void isReadAsItStands() {
        assertThat(matrix.tells("inspection.announced", "UNITS")).isTrue();
        assertThat(matrix.tells("finding.recorded", "UNITS")).isFalse();
        assertThat(NOT_FOR_INBOXES).noneMatch(stage -> matrix.tells(stage, "LEADERSHIP"));
    }

    @Test
    void mailsOnlyWhatItTellsAndBindsOnlyToWhatItMails() throws IOException {
        assertThat(named(2)).hasSizeGreaterThan(60).isSubsetOf(named(1));
        assertThat(named(3)).hasSizeGreaterThan(20).isSubsetOf(named(2));
        assertThat(matrix.mails("finding.reminded", "UNITS")).isTrue();
        assertThat(matrix.mails("finding.recorded", "LEADERSHIP")).isFalse();
        assertThat(matrix.binds("discipline.summons.sent", "PEOPLE")).isTrue();
        assertThat(matrix.binds("finding.reminded", "UNITS")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void bringsNoStageWithoutAName(String language) {
        var texts = ResourceBundle.getBundle("messages.web", Locale.forLanguageTag(language));
        assertThat(stages().map(EventType::name)).allMatch(stage -> texts.containsKey("stage." + stage));
    }

    private static Set<String> named(int column) throws IOException {
        var named = new TreeSet<String>();
        for (var line : Files.readAllLines(MATRIX).stream().skip(1).toList()) {
            var columns = line.split(";", -1);
            Stream.of(columns[column].split(" ", -1))
                    .filter(audience -> !audience.isEmpty())
                    .forEach(audience -> named.add(columns[0] + " " + audience));
        }
        return named;
    }

    private static Set<String> told() {
        var told = new TreeSet<String>();
        stages().forEach(stage -> stage.audiences().stream()
                .filter(audience -> audience != Audience.INTEGRATION)
                .forEach(audience -> told.add(stage.name() + " " + audience)));
        return told;
    }

    private static Stream<EventType> stages() {
        return EventCatalogue.all().stream().filter(type -> !NOT_FOR_INBOXES.contains(type.name()));
    }
}
