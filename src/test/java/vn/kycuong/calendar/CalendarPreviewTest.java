package vn.kycuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.CalendarPreview.Move;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;

/** What a preview says is what the publication does, and no sealed case betrays itself by it. */
@RealTest
@Transactional
class CalendarPreviewTest {

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    private static final Actor READING = new Actor("LD-02", Set.of(Role.ADMINISTRATOR, Role.LEADERSHIP), Set.of(), "");

    @Autowired
    CalendarPreviewQueries previews;

    @Autowired
    PublishCalendarDays publish;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcDeadlines deadlines;

    @Autowired
    OpenCases cases;

    @Autowired
    Handled handled;

    @Test
    void saysWhatThePublicationThenDoes() {
        handled.classified(FindingClass.S2);
        var day = nextWorkingDay();
        var before = dueDates();

        var preview = previews.preview(ADMINISTRATOR, List.of(day));
        assertThat(dueDates()).as("a preview changes nothing").isEqualTo(before);
        publish.handle(new PublishCalendarDays.Command(List.of(day), preview.version(), ADMINISTRATOR));

        var moved = dueDates().entrySet().stream()
                .filter(now -> !now.getValue().equals(before.get(now.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(preview.moves()).isNotEmpty();
        assertThat(preview.moves().stream().mapToInt(Move::count).sum()).isEqualTo(moved.size());
        for (var deadline : deadlines.open()) {
            if (moved.containsKey(deadline.id())) {
                assertThat(preview.moves())
                        .anyMatch(move -> move.kind().equals(deadline.kind())
                                && move.from().equals(before.get(deadline.id()))
                                && move.to().equals(deadline.dueOn()));
            }
        }
    }

    @Test
    void namesNoCaseToWhoMayReadNone() {
        var finding = handled.classified(FindingClass.S2);
        var response = response(finding);
        var day = nextWorkingDay();

        assertThat(previews.preview(ADMINISTRATOR, List.of(day)).moves())
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.cases()).isEmpty());
        assertThat(previews.preview(READING, List.of(day)).moves())
                .filteredOn(move -> move.kind().equals("RESPONSE"))
                .allSatisfy(move -> assertThat(move.whose()).isEqualTo(Party.UNIT))
                .flatMap(Move::cases)
                .contains(new CalendarPreview.OfCase(response.caseId(), "MH-A"));
        assertThat(previews.preview(READING, List.of(day)).moves())
                .filteredOn(move -> move.whose() == Party.HEAD)
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.cases()).isEmpty());
    }

    @Test
    void isTheSameWithAndWithoutASealedCase() {
        var month = IntStream.rangeClosed(1, 20).mapToObj(this::workingDay).toList();
        var without = previews.preview(ADMINISTRATOR, month);
        var sealed = cases.sealed();

        assertThat(previews.preview(ADMINISTRATOR, month)).isEqualTo(without);
        assertThat(previews.preview(publishing(cases.leader()), month).moves())
                .as("whoever is on its list sees it")
                .flatMap(Move::cases)
                .extracting(CalendarPreview.OfCase::caseId)
                .contains(sealed);
    }

    @Test
    void saysWhenThereIsNothingNew() {
        var day = nextWorkingDay();
        publish.handle(new PublishCalendarDays.Command(List.of(day), ADMINISTRATOR));

        var preview = previews.preview(ADMINISTRATOR, List.of(day));
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.moves()).isEmpty();
    }

    @Test
    void isOutOfDateOnceSomebodyElseHasPublished() {
        var day = nextWorkingDay();
        var version = previews.preview(ADMINISTRATOR, List.of(day)).version();
        publish.handle(new PublishCalendarDays.Command(List.of(day), ADMINISTRATOR));

        assertThatThrownBy(() -> publish.handle(new PublishCalendarDays.Command(List.of(day), version, ADMINISTRATOR)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("calendar-changed-meanwhile"));
    }

    @Test
    void tellsWhomAMovedTermBindsAndNobodyWhoseTermStays() {
        var finding = handled.classified(FindingClass.S2);
        var moved = response(finding).caseId();
        publish.handle(new PublishCalendarDays.Command(List.of(nextWorkingDay()), ADMINISTRATOR));

        assertThat(cases.announcements(moved))
                .contains("UNITS:deadline.moved", "LEADERSHIP:deadline.moved", "PEOPLE:deadline.moved")
                .doesNotContain("INTEGRATION:deadline.moved");
        var told = cases.announcements(moved).stream()
                .filter("UNITS:deadline.moved"::equals)
                .count();
        publish.handle(new PublishCalendarDays.Command(List.of(longAfterwards()), ADMINISTRATOR));
        assertThat(cases.announcements(moved).stream().filter("UNITS:deadline.moved"::equals))
                .hasSize((int) told);
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> previews.preview(cases.leader(), List.of(nextWorkingDay())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> previews.preview(ADMINISTRATOR, List.of())).isInstanceOf(RuleViolation.class);
    }

    private static Actor publishing(Actor leader) {
        return new Actor(leader.official(), Set.of(Role.ADMINISTRATOR, Role.LEADERSHIP), Set.of(), leader.unit());
    }

    private Deadline response(UUID finding) {
        return deadlines.find(finding, "RESPONSE").orElseThrow();
    }

    private Map<UUID, LocalDate> dueDates() {
        return deadlines.open().stream().collect(Collectors.toMap(Deadline::id, Deadline::dueOn));
    }

    private CalendarDay nextWorkingDay() {
        return workingDay(1);
    }

    private CalendarDay workingDay(int number) {
        return Fixture.row(
                calendar.plusWorkingDays(LocalDate.now(), number).toString(), DayType.HOLIDAY, DayStatus.OFFICIAL);
    }

    private static CalendarDay longAfterwards() {
        return Fixture.row("2150-03-02", DayType.HOLIDAY, DayStatus.OFFICIAL);
    }
}
