package vn.kycuong.finding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.kycuong.MovableClock;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.accountability.Heads;
import vn.kycuong.calendar.CalendarDay;
import vn.kycuong.calendar.DayStatus;
import vn.kycuong.calendar.DayType;
import vn.kycuong.calendar.PublishCalendarDays;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.inspection.OpenCases;

/** Findings of unit A that together pass every stage that anybody is ever told of. */
@Component
public class EveryFindingStage {

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");

    @Autowired
    Handled handled;

    @Autowired
    ClassifyFinding classify;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    PublishCalendarDays publish;

    @Autowired
    OpenCases cases;

    @Autowired
    MovableClock clock;

    @Autowired
    Heads heads;

    @Autowired
    FindingQueries queries;

    @Autowired
    WithdrawFinding withdraw;

    @Autowired
    CloseFinding close;

    /** One finding that stays, and one that is taken back. */
    public void recorded(UUID inspection) {
        handled.recorded(inspection);
        withdraw.handle(new WithdrawFinding.Command(handled.recorded(inspection), "Nhầm người", cases.member()));
    }

    /** @return cases of findings: rectified, met with silence, the third of one person, and two with terms that moved */
    public List<UUID> handled() {
        var rectified = handled.toRectify();
        handled.submit(rectified);
        handled.verify(rectified, false);
        handled.submit(rectified);
        handled.verify(rectified, true);
        handled.settle(rectified);
        close.handle(new CloseFinding.Command(rectified, ClosingOutcome.RECTIFIED, "Xong", "", cases.leader()));
        var silent = handled.classified(FindingClass.S1);
        clock.advance(Duration.ofDays(30));
        handled.runDue(silent);
        heads.entryOf(silent).ifPresent(handled::runDue);
        var moved = moved();
        return List.of(
                caseOf(rectified), caseOf(silent), caseOf(escalated()), caseOf(moved.get(0)), caseOf(moved.get(1)));
    }

    /** The third reminder of one person. */
    private UUID escalated() {
        confirm(FindingClass.S0);
        confirm(FindingClass.S0);
        return confirm(FindingClass.S1);
    }

    private UUID confirm(FindingClass severity) {
        var finding = handled.minuted("PDV-A");
        classify.handle(new ClassifyFinding.Command(finding, true, severity, false, "Nhắc nhở", cases.leader()));
        return finding;
    }

    /** One whose classification is due, and one that the unit has to answer, while a day off is published and taken back. */
    private List<UUID> moved() {
        var findings = List.of(handled.minuted(), handled.classified(FindingClass.S1));
        var day = calendar.plusWorkingDays(LocalDate.now(clock), 1);
        List.of(DayType.HOLIDAY, DayType.ORDINARY).forEach(type -> publish(day, type));
        return findings;
    }

    private void publish(LocalDate day, DayType type) {
        var announced = new CalendarDay(day, type, "Ngày nghỉ", "Day off", "Thông báo", DayStatus.OFFICIAL);
        publish.handle(new PublishCalendarDays.Command(List.of(announced), ADMINISTRATOR));
    }

    private UUID caseOf(UUID finding) {
        return queries.detail(cases.leader(), finding).finding().caseId();
    }
}
