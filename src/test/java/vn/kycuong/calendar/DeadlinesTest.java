package vn.kycuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.calendar.Fixture.date;
import static vn.kycuong.calendar.Fixture.suspended;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;

class DeadlinesTest extends RealCalendar {

    @Autowired
    DeadlineQueries queries;

    @Test
    void explainThemselves() {
        openCase(false);
        var opened = open("answer", "2026-11-20", Term.workingDays(3));
        assertThat(opened.dueOn()).isEqualTo("2026-11-26");
        assertThat(opened.computation()).isEqualTo(Fixture.computed("2026-11-20", Term.workingDays(3)));
        assertThat(find("answer")).isEqualTo(opened);
        assertThat(asSystem(() -> deadlines.ofCase(caseId))).containsExactly(opened);
    }

    @Test
    void areOpenOnceForASubjectAndAKind() {
        openCase(false);
        open("answer", "2126-03-04", Term.workingDays(3));
        assertThatThrownBy(() -> open("answer", "2126-03-04", Term.workingDays(3)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void areFoundOpenBeforeClosed() {
        openCase(false);
        var first = open("answer", "2126-03-04", Term.workingDays(3));
        close("answer", "MISSED");
        assertThat(find("answer").id()).isEqualTo(first.id());
        assertThat(find("answer").outcome()).isEqualTo("MISSED");
        var second = open("answer", "2126-03-11", Term.workingDays(3));
        assertThat(find("answer")).isEqualTo(second);
    }

    @Test
    void areFoundByTheLatestClosing() {
        openCase(false);
        open("answer", "2126-03-04", Term.workingDays(3));
        close("answer", "MISSED");
        open("answer", "2126-03-11", Term.workingDays(3));
        close("answer", "MET");
        assertThat(find("answer").outcome()).isEqualTo("MET");
        assertThat(asSystem(() -> deadlines.find(subject, "report"))).isEmpty();
    }

    @Test
    void closeAllTogether() {
        openCase(false);
        open("answer", "2126-03-04", Term.workingDays(3));
        open("report", "2126-03-04", Term.calendarDays(30));
        close("answer", "MET");
        asSystem(() -> {
            deadlines.closeAll(caseId, "CANCELLED");
            return null;
        });
        assertThat(find("answer").outcome()).isEqualTo("MET");
        assertThat(find("report").outcome()).isEqualTo("CANCELLED");
        assertThat(queries.all(Actor.SYSTEM, caseId)).noneMatch(Deadline::isOpen);
        assertThat(queries.all(Actor.SYSTEM, caseId)).hasSize(2);
    }

    @Test
    void standStillFromOneDayToAnother() {
        openCase(false);
        open("passed", "2127-02-24", Term.workingDays(1));
        open("answer", "2127-03-03", Term.workingDays(5));
        suspend("2127-03-05");
        assertThat(find("answer").suspended()).isTrue();
        assertThat(find("passed").suspended()).isFalse();
        resume("2127-03-11");
        var resumed = find("answer");
        assertThat(resumed.suspended()).isFalse();
        assertThat(resumed.suspensions()).containsExactly(suspended("2127-03-05", "2127-03-11"));
        assertThat(resumed.dueOn()).isEqualTo("2127-03-17");
        assertThat(resumed.computation().due()).isEqualTo("2127-03-17");
        assertThat(find("passed").suspensions()).isEmpty();
    }

    @Test
    void standStillAgainWithoutCountingADayTwice() {
        openCase(false);
        open("answer", "2127-03-03", Term.workingDays(5));
        suspend("2127-03-05");
        resume("2127-03-06");
        suspend("2127-03-06");
        resume("2127-03-11");
        assertThat(find("answer").dueOn()).isEqualTo("2127-03-17");
    }

    @Test
    void goOnUnchangedWhenResumedBeforeTheyStoodStill() {
        openCase(false);
        open("answer", "2127-03-03", Term.workingDays(5));
        suspend("2127-03-05");
        resume("2127-03-04");
        assertThat(find("answer").dueOn()).isEqualTo("2127-03-10");
        assertThat(find("answer").suspensions()).isEmpty();
    }

    @Test
    void areExtendedFromTheSameStart() {
        openCase(false);
        open("fieldwork", "2026-10-01", Term.calendarDays(30));
        var extended = asSystem(() -> deadlines.extend(subject, "fieldwork", Term.calendarDays(30), "Điều 2"));
        assertThat(extended.term()).isEqualTo(Term.calendarDays(60));
        assertThat(extended.dueOn()).isEqualTo("2026-11-30");
        assertThat(extended.rule()).isEqualTo("Điều 1; Điều 2");
    }

    @Test
    void areNotExtendedOnceClosed() {
        openCase(false);
        open("fieldwork", "2026-10-01", Term.calendarDays(30));
        close("fieldwork", "MET");
        assertThatThrownBy(
                        () -> asSystem(() -> deadlines.extend(subject, "fieldwork", Term.calendarDays(30), "Điều 2")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("deadline-not-open"));
    }

    @Test
    void areOverdueTheDayAfter() {
        openCase(false);
        open("early", "2020-03-02", Term.workingDays(1));
        open("late", "2020-02-03", Term.workingDays(1));
        open("ahead", "2126-03-04", Term.workingDays(3));
        assertThat(queries.overdue(Actor.SYSTEM, List.of(caseId, UUID.randomUUID())))
                .extracting(Deadline::kind)
                .containsExactly("late", "early");
        assertThat(find("early").isPast(date("2020-03-03"))).isFalse();
        assertThat(find("early").isPast(date("2020-03-04"))).isTrue();
        close("late", "MISSED");
        assertThat(queries.overdue(Actor.SYSTEM, List.of(caseId)))
                .extracting(Deadline::kind)
                .containsExactly("early");
        assertThat(queries.overdue(Actor.SYSTEM, List.of())).isEmpty();
    }

    @Test
    void ofASealedCaseAreHiddenFromWhoeverIsNotListed() {
        openCase(true);
        open("late", "2020-02-03", Term.workingDays(1));
        var stranger = new Actor("nguoi-ngoai", Set.of(), Set.of(), "");
        var listed = new Actor("nguoi-trong", Set.of(), Set.of(), "");
        asSystem(() -> {
            caseFiles.addToSecrecyList(caseId, Set.of(listed.official()));
            return null;
        });
        assertThat(queries.all(stranger, caseId)).isEmpty();
        assertThat(queries.overdue(stranger, List.of(caseId))).isEmpty();
        assertThat(queries.all(listed, caseId)).hasSize(1);
    }

    private void close(String kind, String outcome) {
        asSystem(() -> {
            deadlines.close(subject, kind, outcome);
            return null;
        });
    }

    private void suspend(String from) {
        asSystem(() -> {
            deadlines.suspend(caseId, date(from));
            return null;
        });
    }

    private void resume(String to) {
        asSystem(() -> {
            deadlines.resume(caseId, date(to));
            return null;
        });
    }
}
