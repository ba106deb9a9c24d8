package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.journal.AnchoredHead;
import vn.kycuong.journal.Extract;

class ObservationsTest {

    private static final String PAGE = "200\n{ETag=[\"c4\"]}\n{\"items\":[{\"number\":\"KH-2026-0001\"}],\"count\":1}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a number in a page | KH-2026-0001 | DX-2026-K7M2P",
                "a count            | \"count\":1 | \"count\":2",
                "a header           | c4 | c5",
                "a status           | 200 | 404",
                "a longer list      | 0001\"}] | 0001\"},{}]",
                "the language       | items | ITEMS"
            })
    void aDifferenceOfAnyKindIsNoticed(String kind, String before, String after) {
        var without = new Observations(Map.of("a", PAGE));
        var with = new Observations(Map.of("a", PAGE.replace(before, after)));

        assertThat(with.differencesFrom(without)).as(kind).hasSize(1);
    }

    @Test
    void moreOrFewerRecordsAreNoticed() {
        var one = new Observations(Map.of("topic units 0 000000", "KH"));
        var two = new Observations(Map.of("topic units 0 000000", "KH", "topic units 0 000001", "DX"));

        assertThat(two.differencesFrom(one)).hasSize(1);
        assertThat(one.differencesFrom(two)).hasSize(1);
    }

    @Test
    void anotherOrderIsNoticed() {
        var one = new LinkedHashMap<String, String>();
        one.put("a", "1, 2");

        assertThat(new Observations(one).differencesFrom(new Observations(Map.of("a", "2, 1"))))
                .hasSize(1);
    }

    @Test
    void onlyTokensAndRootsMayDiffer() {
        var one = new Observations(
                Map.of("a", "<input name=\"_csrf\" value=\"abc\"> \"root\":\"" + "0".repeat(64) + '"'));
        var other = new Observations(
                Map.of("a", "<input name=\"_csrf\" value=\"xyz\"> \"root\":\"" + "f".repeat(64) + '"'));

        assertThat(one.differencesFrom(other)).isEmpty();
        assertThat(new Observations(Map.of("a", "<input name=\"q\" value=\"abc\">"))
                        .differencesFrom(new Observations(Map.of("a", "<input name=\"q\" value=\"xyz\">"))))
                .hasSize(1);
    }

    @Test
    void ofTheExtractOfACaseOnlyTheWayToTheRootMayDiffer() {
        var one = new Observations(Map.of("a", extract("a", 7, "b")));

        assertThat(new Observations(Map.of("a", extract("a", 65_001, "c"))).differencesFrom(one))
                .isEmpty();
        assertThat(new Observations(Map.of("a", extract("d", 7, "b"))).differencesFrom(one))
                .hasSize(1);
        assertThat(new Observations(Map.of("a", extract("a", 7, "b").replaceFirst("\\[ \"b{64}\",", "[")))
                        .differencesFrom(one))
                .as("a shorter way, because there are fewer cases")
                .hasSize(1);
    }

    private static String extract(String hash, int index, String step) {
        var id = new UUID(4, 2);
        var head = new AnchoredHead(
                LocalDate.EPOCH,
                id,
                "0".repeat(64),
                1,
                hash.repeat(64),
                index,
                1 << 16,
                Collections.nCopies(16, step.repeat(64)));
        return new Extract(id, Instant.EPOCH, List.of(), head, null).json();
    }
}
