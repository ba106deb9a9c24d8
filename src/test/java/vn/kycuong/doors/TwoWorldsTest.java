package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.embedded.Child;

/**
 * The same history with and without sealed inspections. Each world is an application of its own, with its own PostgreSQL
 * and its own broker: only then is the history after the sealed case the same too, with its numbers, cursors and
 * sequences. Chance is seeded for each act and time stands still between them, so what differs differs because of the
 * sealed case. Afterwards mistakes let it become known, a different one to each who looks, and the comparison must notice
 * every one.
 */
class TwoWorldsTest {

    private static final Path WITHOUT = Path.of("target/worlds/without");
    private static final Path WITH = Path.of("target/worlds/with");
    private static final Duration LONGEST = Duration.ofMinutes(18);

    private static Observations without;
    private static Observations with;
    private static Observations leaked;

    @BeforeAll
    static void liveInBoth() throws Exception {
        var beginning = Instant.now().truncatedTo(ChronoUnit.HOURS).toString();
        try (var one = started(WITHOUT, beginning, false);
                var other = started(WITH, beginning, true)) {
            for (var world : List.of(one, other)) {
                assertThat(world.status(LONGEST)).as(world::said).isZero();
            }
        }
        without = Observations.readFrom(WITHOUT.resolve("seen.json"));
        with = Observations.readFrom(WITH.resolve("seen.json"));
        leaked = Observations.readFrom(WITH.resolve("leaked.json"));
    }

    private static Child started(Path directory, String beginning, boolean sealed) throws IOException {
        Files.createDirectories(directory);
        return Child.start(
                World.class.getName(),
                entry -> true,
                Map.of(),
                directory.toString(),
                beginning,
                String.valueOf(sealed));
    }

    @Test
    void nobodyOffTheListCanTellOneWorldFromTheOther() {
        assertThat(with.differencesFrom(without)).isEmpty();
    }

    @Test
    void everythingWasLookedAt() {
        assertThat(without.answers()).hasSizeGreaterThan(2_000).containsKey("topics");
        assertThat(without.answers().get("topics").split(" ")).hasSize(6);
        Stream.of(without.answers().get("topics").split(" ")).forEach(topic -> assertThat(
                        without.only("topic " + topic + " ").answers())
                .as(topic)
                .isNotEmpty());
        assertThat(without.only("topic kycuong.commands.v1-dlt").answers())
                .as("what other systems were refused")
                .hasSize(5);
        for (var reader : List.of("donvia@", "donvib@", "kiemtra1@", "truongdoan1@", "queue CC-001", "queue TDV-A")) {
            assertThat(without.only("mail " + reader).answers()).as(reader).isNotEmpty();
        }
        assertThat(without.only("mail kiemtra1@").answers().values())
                .as("the digest")
                .anySatisfy(mail -> assertThat(mail).contains("unread notices"));
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
                "leadership lanhdao2 · GET /inspections/",
                "leadership lanhdao2 · GET /api/v1/inspections/",
                "leadership lanhdao2 · GET /api/v1/inspections?q=DX-",
                "leadership lanhdao2 · GET /api/v1/inspections?unit=MH-A",
                "leadership lanhdao2 · GET /api/v1/search?q=DX-",
                "leadership lanhdao2 · GET /search?q=MH-A",
                "inspector kiemtra2 · GET /api/v1/inbox",
                "head_of_unit donvia · GET /api/v1/inbox",
                "head_of_unit donvia · GET /inbox",
                "head_of_unit donvia · GET /api/v1/events?audience=UNITS&unit=MH-A&limit=500",
                "integration tichhop1 · GET /api/v1/events?audience=INTEGRATION&limit=500",
                "leadership lanhdao2 · GET /leadership",
                "leadership lanhdao2 · GET /api/v1/events?audience=LEADERSHIP&limit=500",
                "auditor kiemtoan1 · GET /api/v1/inspections",
                "auditor kiemtoan1 · GET /api/v1/journal/verification",
                "topic kycuong.leadership.v1",
                "topic kycuong.units.v1",
                "topic kycuong.people.v1",
                "topic kycuong.integration.v1",
                "topic kycuong.commands.v1-dlt",
                "auditor kiemtoan1 · GET /api/v1/rejected-commands",
                "mail donvia@example.invalid",
                "mail kiemtra2@example.invalid",
                "mail queue TDV-A",
                "mail queue CC-002"
            })
    void aSealThatWasLetSlipIsNoticed(String where) {
        assertThat(leaked.only(where).differencesFrom(with.only(where))).isNotEmpty();
    }
}
