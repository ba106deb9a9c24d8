package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.embedded.Child;

/**
 * The same history with and without sealed inspections. Each world is an application of its own, with its own PostgreSQL
 * and its own broker, one after the other in the same directory: only then is the history after the sealed case the same
 * too, with its numbers, cursors and sequences. Chance is seeded for each act and time stands still between them, so
 * what differs differs because of the sealed case. Afterwards the seal of one of them is let slip, and the comparison
 * must notice.
 */
class TwoWorldsTest {

    private static final Path DIRECTORY = Path.of("target/worlds");
    private static final Duration LONGEST = Duration.ofMinutes(8);

    private static Observations without;
    private static Observations with;
    private static Observations leaked;

    @BeforeAll
    static void liveInBoth() throws Exception {
        Files.createDirectories(DIRECTORY);
        var beginning = Instant.now().truncatedTo(ChronoUnit.HOURS).toString();
        for (var sealed : new String[] {"false", "true"}) {
            var world = Child.start(
                    World.class.getName(), entry -> true, Map.of(), DIRECTORY.toString(), beginning, sealed);
            assertThat(world.status(LONGEST)).as(world::said).isZero();
        }
        without = Observations.readFrom(DIRECTORY.resolve("without.json"));
        with = Observations.readFrom(DIRECTORY.resolve("with.json"));
        leaked = Observations.readFrom(DIRECTORY.resolve("leaked.json"));
    }

    @Test
    void nobodyOffTheListCanTellOneWorldFromTheOther() {
        assertThat(with.differencesFrom(without)).isEmpty();
    }

    @Test
    void everythingWasLookedAt() {
        assertThat(without.answers()).hasSizeGreaterThan(2_000).containsKey("topics");
        assertThat(without.answers().get("topics").split(" ")).hasSize(6);
        // No other system commands anything in these worlds.
        Stream.of(without.answers().get("topics").split(" "))
                .filter(topic -> !topic.startsWith("kycuong.commands."))
                .forEach(topic -> assertThat(without.only("topic " + topic).answers())
                        .as(topic)
                        .isNotEmpty());
        assertThat(without.answers().entrySet())
                .filteredOn(entry -> entry.getKey().startsWith("leadership lanhdao2 · GET /api/v1/inspections/"))
                .anySatisfy(entry -> assertThat(entry.getValue()).startsWith("200"));
        assertThat(Stream.of("inspections", "findings", "inbox", "work", "events?audience=LEADERSHIP&limit=500"))
                .allSatisfy(list -> assertThat(without.answers().get("leadership lanhdao2 · GET /api/v1/" + list))
                        .startsWith("200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leadership lanhdao2 · GET /api/v1/inspections",
                "leadership lanhdao2 · GET /api/v1/inspections?kind=SURPRISE",
                "leadership lanhdao2 · GET /inspections",
                "leadership lanhdao2 · GET /leadership",
                "leadership lanhdao2 · GET /api/v1/events?audience=LEADERSHIP&limit=500",
                "auditor kiemtoan1 · GET /api/v1/inspections",
                "topic kycuong.leadership.v1"
            })
    void aSealThatWasLetSlipIsNoticed(String where) {
        assertThat(leaked.only(where).differencesFrom(with.only(where))).isNotEmpty();
    }
}
