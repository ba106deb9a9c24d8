package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;

@RealTest
class BoardQueriesTest {

    @Autowired
    private BoardQueries board;

    @Autowired
    private AnswerableQueries answerable;

    @Autowired
    private Walk walk;

    @Autowired
    private Cast people;

    @Autowired
    private SignMinutes signMinutes;

    @Autowired
    private MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void countsASealedCaseOnlyForWhoIsOnItsList() {
        var listed = decided(people.leader());
        var other = decided(people.otherLeader());
        var opened = surprises(people.otherLeader());

        walk.decided(walk.draftedSurprise());

        assertThat(decided(people.leader())).isEqualTo(listed + 1);
        assertThat(decided(people.otherLeader())).isEqualTo(other);
        assertThat(surprises(people.otherLeader())).isEqualTo(opened);
    }

    @Test
    void countsACaseWhereItStands() {
        var drafted = board.stages(people.otherLeader()).get(Status.DRAFTED);
        var fieldwork = board.stages(people.otherLeader()).get(Status.FIELDWORK);

        walk.draftedScheduled();
        walk.announcedScheduled();

        assertThat(board.stages(people.otherLeader()))
                .containsEntry(Status.DRAFTED, drafted + 1)
                .containsEntry(Status.FIELDWORK, fieldwork + 1);
    }

    @Test
    void namesWhoAnswersForWhatIsLate() {
        var id = walk.announcedScheduled();
        signMinutes.handle(new SignMinutes.Command(id, "Biên bản", Cast.PASSWORD, people.teamHead()));
        movable.advance(Duration.ofDays(60));

        assertThat(answerable.late(people.leader(), Set.of(id)))
                .extracting(AnswerableQueries.Late::kind, AnswerableQueries.Late::person)
                .contains(tuple("REPORT", "Trưởng đoàn 01"));
        assertThat(answerable.late(people.headOfUnit(), Set.of(id))).isEmpty();
    }

    @Test
    void isForTheLeadershipOnly() {
        for (var other : Set.of(people.headOfUnit(), people.teamHead(), people.auditor())) {
            assertThatThrownBy(() -> board.stages(other)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> board.thisYear(other)).isInstanceOf(Forbidden.class);
        }
    }

    private long decided(Actor reader) {
        return board.stages(reader).getOrDefault(Status.DECIDED, 0L);
    }

    private long surprises(Actor reader) {
        return board.thisYear(reader).stream()
                .filter(year -> year.kind().isSurprise())
                .mapToLong(BoardQueries.Year::opened)
                .sum();
    }
}
