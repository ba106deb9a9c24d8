package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.RealTest;

@RealTest
class ReadingTest {

    private record Key(String name) {}

    private static final Key KEY = new Key("any");
    private static final Actor ONE = new Actor("CC-001", Set.of(Role.INSPECTOR), Set.of(), "MH-KT");
    private static final Actor OTHER = new Actor("TDV-A", Set.of(Role.HEAD_OF_UNIT), Set.of("MH-A"), "MH-A");

    @Autowired
    Reading reading;

    @Autowired
    WhoActs who;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void readsOnceWhatIsAskedTwice() {
        assertThat(within(() -> List.of(asked(), asked(), asked()))).containsExactly(1, 1, 1);
        assertThat(within(this::asked)).isEqualTo(2);
    }

    @Test
    void readsEachTimeOutsideOfAReading() {
        assertThat(List.of(asked(), asked())).containsExactly(1, 2);
    }

    @Test
    void readsOnlyWhatIsNew() {
        var read = new TreeSet<String>();
        var answers = within(() -> {
            lengths(Set.of("one", "nothing"), read);
            read.clear();
            return lengths(Set.of("one", "nothing", "three"), read);
        });

        assertThat(read).containsExactly("three");
        assertThat(answers).isEqualTo(Map.of("one", 3, "three", 5));
    }

    @Test
    void tellsNobodyWhatAnotherHasRead() {
        var asked = within(() -> {
            var first = asked();
            var others = who.around(OTHER, () -> String.valueOf(asked()));
            return first + " " + others.get(1) + " " + asked();
        });

        assertThat(asked).isEqualTo("1 2 1");
    }

    @Test
    void remembersNothingInAnotherTransaction() {
        assertThat(within(() -> List.of(asked(), another().execute(status -> asked()), asked())))
                .containsExactly(1, 2, 1);
    }

    @Test
    void knowsWhatItHasReadUntilThePageIsDrawn() {
        var begun = reading.begin(ONE);
        asked();
        reading.end(begun);
        assertThat(asked()).isEqualTo(1);

        reading.forget();
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void doesNotHideThatTheDatabaseWentAway() {
        assertThatThrownBy(() -> reading.during(ONE, () -> database.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single()))
                .matches(DatabaseAway::isCauseOf);
        assertThat(within(this::asked)).isEqualTo(1);
    }

    @Test
    void isOfOneMoment() {
        var moments = within(() -> {
            var before = snapshot();
            another().executeWithoutResult(status -> database.sql("select pg_current_xact_id()::text")
                    .query(String.class)
                    .single());
            return List.of(before, snapshot());
        });

        assertThat(moments.get(1)).isEqualTo(moments.get(0));
    }

    @Test
    void writesNothing() {
        assertThatThrownBy(() -> within(
                        () -> database.sql("update official set name = name").update()))
                .hasStackTraceContaining("read-only transaction");
    }

    @Test
    void isOneOfThePersonWhoAsks() {
        assertThat(within(() -> actor() + " " + who.now(ONE) + " " + actor())).isEqualTo("CC-001 CC-001 CC-001");
        assertThat(actor()).isEmpty();
        assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
    }

    private int asked() {
        return reading.once(KEY, times::incrementAndGet);
    }

    private Map<String, Integer> lengths(Set<String> words, Set<String> read) {
        return reading.each(words, Key::new, news -> {
            read.addAll(news);
            return news.stream()
                    .filter(word -> !word.equals("nothing"))
                    .collect(Collectors.toMap(w -> w, String::length));
        });
    }

    private <T> T within(Supplier<T> question) {
        var begun = reading.begin(ONE);
        try {
            return question.get();
        } finally {
            reading.end(begun);
            reading.forget();
        }
    }

    private TransactionTemplate another() {
        var another = new TransactionTemplate(transaction.getTransactionManager());
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return another;
    }

    private String snapshot() {
        return database.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
    }

    private String actor() {
        return database.sql("select coalesce(current_setting('kycuong.actor', true), '')")
                .query(String.class)
                .single();
    }
}
