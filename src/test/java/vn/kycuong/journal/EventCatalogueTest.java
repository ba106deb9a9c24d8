package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue, the schemas and the texts know the same events. */
class EventCatalogueTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/events");

    static List<EventType> everyType() {
        return EventCatalogue.all();
    }

    @Test
    void knowsEverySchemaAndNoOther() throws IOException {
        try (var files = Files.list(SCHEMAS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(EventCatalogue.all().stream()
                            .map(type -> "%s.v%d.json".formatted(type.name(), type.version()))
                            .toList());
        }
    }

    @Test
    void isInTheOrderOfTheNames() {
        assertThat(EventCatalogue.all()).extracting(EventType::name).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void saysOnlyWhatTheSchemaKnowsAndAllThatItAsksFor(EventType type) {
        var schema = type.schema();
        var known = schema.path("properties").properties().stream().map(Map.Entry::getKey);
        var required = new TreeSet<String>();
        schema.path("required").forEach(member -> required.add(member.asText()));

        assertThat(known.toList()).containsAll(type.says());
        assertThat(type.says()).doesNotHaveDuplicates().containsAll(required);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void hasASampleThatSaysEverything(EventType type) {
        assertThat(type.sample().keySet()).containsExactlyInAnyOrderElementsOf(type.says());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void hasTextsForEveryEventAndForNoOther(String language) {
        var texts = ResourceBundle.getBundle("messages.journal", Locale.forLanguageTag(language));
        var wanted = EventCatalogue.all().stream()
                .flatMap(type -> Stream.of("event." + type.name() + ".what", "event." + type.name() + ".when"))
                .collect(Collectors.toSet());

        assertThat(texts.keySet()).isEqualTo(wanted);
        assertThat(wanted).allSatisfy(key -> assertThat(texts.getString(key)).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void isDescribedInTheSchemaByTheSameWords(EventType type) {
        var texts = ResourceBundle.getBundle("messages.journal", Locale.ENGLISH);

        assertThat(texts.getString("event." + type.name() + ".what"))
                .isEqualTo(type.schema().path("description").asText());
    }

    @Test
    void showsAProofThatHolds() {
        var reveal =
                (Map<?, ?>) EventCatalogue.of("surprise.announced").sample().get("reveal");
        var hex = java.util.HexFormat.of();
        var path = ((List<?>) reveal.get("path"))
                .stream().map(node -> hex.parseHex((String) node)).toList();
        var leaf = MerkleTree.leaf((String) reveal.get("salt") + reveal.get("commitment"));

        assertThat(hex.formatHex(leaf)).isEqualTo(reveal.get("leaf"));
        assertThat(MerkleTree.proves(leaf, 0, AnchorSeals.LEAVES, path, hex.parseHex((String) reveal.get("root"))))
                .isTrue();
    }
}
