package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    private static final List<Event> EVENTS = List.of(
            new Event(2, 40, "A", "INTEGRATION", 1, "a1", "t", "KH-1", "{\"unit\":\"Đơn vị\"}"),
            new Event(0, 7, "B", "INTEGRATION", 1, "b1", "t", "", "{}"));

    @TempDir
    Path directory;

    private final List<Event> known = new ArrayList<>();
    private Path file;

    @BeforeEach
    void writesTwoEvents() throws IOException {
        file = directory.resolve("ledger");
        try (var ledger = new Ledger(file, known::add)) {
            assertThat(known).isEmpty();
            ledger.append(EVENTS.get(0));
            ledger.append(EVENTS.get(1));
        }
    }

    @Test
    void knowsWhatWasWrittenBefore() throws IOException {
        assertThat(events()).isEqualTo(EVENTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 30})
    void cutsOffALineThatWasNotFinishedAndGoesOn(int lost) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - lost));

        try (var ledger = new Ledger(file, known::add)) {
            assertThat(known).containsExactly(EVENTS.get(0));
            ledger.append(EVENTS.get(1));
        }
        assertThat(events()).isEqualTo(EVENTS);
    }

    @Test
    void doesNotTakeRubbishForAnEvent() throws IOException {
        Files.writeString(file, "00000000\t1\t2\trubbish\n", UTF_8, StandardOpenOption.APPEND);

        assertThat(events()).isEqualTo(EVENTS);
    }

    @Test
    void isWrittenByOneConsumerAtATime() throws IOException {
        var first = new Ledger(file, known::add);
        assertThatThrownBy(() -> new Ledger(file, known::add)).isInstanceOf(IllegalStateException.class);
        first.close();
        assertThat(events()).isEqualTo(EVENTS);
    }

    private List<Event> events() throws IOException {
        var events = new ArrayList<Event>();
        new Ledger(file, events::add).close();
        return events;
    }
}
