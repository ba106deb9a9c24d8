package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every schema that was ever released, frozen in {@code events-released/RELEASE}, against the one of today. A release
 * freezes what is new or has grown; what is frozen is never edited.
 */
class ReleasedSchemasTest {

    private static final Path RELEASES = Path.of("src/test/resources/events-released");
    private static final Path PRESENT = Path.of("src/main/resources/events");

    static List<Path> everyReleasedSchema() throws IOException {
        try (var files = Files.walk(RELEASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("everyReleasedSchema")
    void canStillBeReadByWhoeverReadIt(Path released) throws IOException {
        var present = PRESENT.resolve(released.getFileName());
        var json = new ObjectMapper();

        assertThat(present).exists();
        assertThat(SchemaGrowth.breaks(json.readTree(released.toFile()), json.readTree(present.toFile())))
                .as("What a released event said is changed: make it another version")
                .isEmpty();
    }

    @Test
    void holdsEveryEventOfEveryReleaseThatTheCatalogueNames() throws IOException {
        var frozen = new TreeSet<String>();
        for (var file : everyReleasedSchema()) {
            frozen.add(RELEASES.relativize(file).toString());
        }
        var releases = new TreeSet<String>();
        frozen.forEach(file -> releases.add(Path.of(file).getName(0).toString()));

        assertThat(releases).isNotEmpty();
        assertThat(EventCatalogue.all()).allSatisfy(type -> {
            if (releases.contains(type.since())) {
                assertThat(frozen).contains("%s/%s.v%d.json".formatted(type.since(), type.name(), type.version()));
            }
        });
    }
}
