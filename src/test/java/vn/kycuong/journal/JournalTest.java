package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;

@RealTest
class JournalTest {

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    JournalQueries queries;

    @Autowired
    JdbcClient database;

    @Test
    void remembersTheWholeFactAndWhatEachAudienceIsTold() {
        var caseId = cases.open();

        cases.happens(
                caseId,
                View.leadership(Cases.payload()),
                View.units("HQ-A", Cases.payload()),
                View.people(Set.of("CC-002", "CC-001"), Cases.payload()));

        var entries = queries.allEntries(Actor.SYSTEM, caseId);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("inspection.cancelled");
            assertThat(entry.data()).isEqualTo(Map.of("why", "kept inside"));
            assertThat(entry.happenedAt().getNano() % 1000).isZero();
        });
        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.unit("HQ-A"))).hasSize(1);
        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.unit("HQ-B"))).isEmpty();
        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.official("CC-001")))
                .hasSize(1);
        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.official("CC-003")))
                .isEmpty();
        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.INTEGRATION)).isEmpty();
    }

    @Test
    void countsWithoutGapsWhileManyWrite() throws Exception {
        var caseId = cases.open();
        var writers = Executors.newFixedThreadPool(8);
        var written = new ArrayList<Future<?>>();

        for (var writer = 0; writer < 8; writer++) {
            written.add(writers.submit(() -> {
                for (var fact = 0; fact < 10; fact++) {
                    cases.happens(caseId);
                }
            }));
        }
        for (var writer : written) {
            writer.get();
        }
        writers.shutdown();

        assertThat(queries.allEntries(Actor.SYSTEM, caseId))
                .extracting(Entry::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.LEADERSHIP))
                .extracting(Told::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void countsForEachAudienceApart() {
        var caseId = cases.open();

        cases.happens(caseId, View.leadership(Cases.payload()));
        cases.happens(caseId, View.leadership(Cases.payload()), View.integration(Cases.payload()));

        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.LEADERSHIP))
                .extracting(Told::sequence)
                .containsExactly(1L, 2L);
        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.INTEGRATION))
                .extracting(Told::sequence)
                .containsExactly(1L);
    }

    @Test
    void leavesNothingBehindWhenTheChangeIsRolledBack() {
        var caseId = cases.open();

        assertThatThrownBy(() -> cases.asSystem(() -> {
                    journal.append(Cases.fact(caseId, View.leadership(Cases.payload())));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        cases.happens(caseId);

        assertThat(queries.allEntries(Actor.SYSTEM, caseId))
                .extracting(Entry::sequence)
                .containsExactly(1L);
        assertThat(announcements(caseId)).isEqualTo(1);
    }

    @Test
    void refusesWhatBreaksItsSchemaAndKeepsNothing() {
        var caseId = cases.open();

        assertThatThrownBy(() -> cases.happens(caseId, View.leadership(Map.of("name", "Nguyễn Văn A"))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(queries.allEntries(Actor.SYSTEM, caseId)).isEmpty();
    }

    @Test
    void refusesToWriteOutsideTheChange() {
        var caseId = cases.open();

        assertThatThrownBy(() -> journal.append(Cases.fact(caseId)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set data = '{}'",
                "delete from journal_entry",
                "truncate journal_entry",
                "delete from announcement",
                "update announcement set sequence = 1",
                "update feed_entry set number = 1"
            })
    void cannotBeRewrittenByTheApplication(String sql) {
        cases.happens(cases.open());

        assertThatThrownBy(() -> cases.asSystem(() -> database.sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void showsASealedCaseOnlyToItsList() {
        var caseId = cases.sealed("LD-01");
        cases.happens(caseId);

        assertThat(queries.allEntries(someone("LD-01"), caseId)).hasSize(1);
        assertThat(queries.allEntries(someone("LD-02"), caseId)).isEmpty();
        assertThat(queries.allEntries(Actor.ANONYMOUS, caseId)).isEmpty();
    }

    @Test
    void holdsWhatIsToldOfASealedCaseUntilItIsReleasedUnderItsNumber() {
        var caseId = cases.sealed("LD-01");
        cases.happens(caseId);
        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.LEADERSHIP)).isEmpty();

        cases.unseal(caseId, "ĐX-7Q2K");

        assertThat(queries.toldTo(Actor.SYSTEM, caseId, Readers.LEADERSHIP))
                .singleElement()
                .satisfies(told -> assertThat(told.payload()).containsEntry("case", "ĐX-7Q2K"));
    }

    @Test
    void releasesNothingThatIsStillSealed() {
        var caseId = cases.sealed("LD-01");

        assertThatThrownBy(() -> cases.asSystem(() -> {
                    journal.release(caseId, "ĐX-1");
                    return caseId;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsNoCaseThatNobodyOpened() {
        assertThatThrownBy(() -> cases.happens(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private int announcements(UUID caseId) {
        return cases.asSystem(() -> database.sql("select count(*) from announcement where case_id = :case")
                .param("case", caseId)
                .query(Integer.class)
                .single());
    }

    private static Actor someone(String official) {
        return new Actor(official, Set.of(), Set.of(), "");
    }
}
