package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.discipline.Form;

/** Each act with input that is right, if only the case stands where it can be done. */
@Component
class RandomActs {

    static final List<String> NAMES = List.of(
            "assess",
            "assessWithoutReview",
            "exclude",
            "defer",
            "endDeferral",
            "drop",
            "callReview",
            "holdReview",
            "failReview",
            "reportReview",
            "formCouncil",
            "summon",
            "holdCouncil",
            "recommend",
            "askAgain",
            "decide",
            "handOver",
            "execute",
            "appeal");

    private final DisciplinaryWalk walk;
    private final DisciplinaryActs acts;
    private final WorkingCalendar calendar;

    RandomActs(DisciplinaryWalk walk, DisciplinaryActs acts, WorkingCalendar calendar) {
        this.walk = walk;
        this.acts = acts;
        this.calendar = calendar;
    }

    void perform(String act, UUID id) {
        switch (act) {
            case "assess" -> walk.assess(id, CaseRoute.FULL);
            case "assessWithoutReview" -> walk.assess(id, CaseRoute.WITHOUT_REVIEW);
            case "exclude" -> walk.assess(id, CaseRoute.NOT_HANDLED);
            case "defer" ->
                acts.defer.handle(new DeferCase.Command(
                        id, DeferralGround.PROSECUTION, walk.today(), null, "", walk.personnel()));
            case "endDeferral" -> acts.endDeferral.handle(new EndDeferral.Command(id, walk.today(), walk.personnel()));
            case "drop" ->
                acts.drop.handle(new DropCase.Command(id, Exclusion.DECEASED, "Giấy chứng tử", walk.authority()));
            case "callReview" -> walk.callReview(id, walk.head());
            case "holdReview" -> walk.holdReview(id, walk.head());
            case "failReview" -> failReview(id);
            case "reportReview" -> walk.reportReview(id, walk.head());
            case "formCouncil" -> walk.formCouncil(id);
            case "summon" -> walk.summon(id);
            case "holdCouncil" -> walk.holdCouncil(id);
            case "recommend" -> walk.recommend(id);
            case "askAgain" -> acts.askAgain.handle(new AskCouncilAgain.Command(id, "Tình tiết mới", walk.authority()));
            case "decide" -> walk.decide(id, Form.CANH_CAO);
            case "handOver" -> walk.handOver(id);
            case "execute" -> walk.execute(id);
            case "appeal" -> walk.appeal(id);
            default -> throw new IllegalStateException(act);
        }
    }

    private void failReview(UUID id) {
        walk.inSixWorkingDays();
        acts.holdReview.handle(
                new HoldReview.Command(id, false, walk.today(), Attendance.ABSENT, "Vắng mặt", walk.head()));
    }

    /** Ninety days of which none lies in a deferral, then on to a working day: counted one by one. */
    LocalDate naiveDue(LocalDate detectedOn, List<DisciplinaryDetail.DeferralView> deferrals) {
        var day = detectedOn;
        for (var counted = 0; counted < 90; ) {
            day = day.plusDays(1);
            counted += covered(day, deferrals) ? 0 : 1;
        }
        while (covered(day, deferrals) || !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean covered(LocalDate day, List<DisciplinaryDetail.DeferralView> deferrals) {
        return deferrals.stream()
                .anyMatch(each -> each.endedOn() != null && !day.isBefore(each.from()) && !day.isAfter(each.endedOn()));
    }
}
