package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.Deadlines;

/** When a decision may be announced. */
@Component
class AnnouncementRules {

    private final Deadlines deadlines;
    private final Secrecy secrecy;
    private final Clock clock;

    AnnouncementRules(Deadlines deadlines, Secrecy secrecy, Clock clock) {
        this.deadlines = deadlines;
        this.secrecy = secrecy;
        this.clock = clock;
    }

    void require(Inspection inspection) {
        inspection.requireNotSuspended();
        var today = LocalDate.now(clock);
        var late = deadlines
                .find(inspection.id(), LimitedStep.ANNOUNCE.name())
                .filter(deadline -> deadline.isOpen() && deadline.isPast(today))
                .isPresent();
        if (late) {
            throw RuleViolation.refused("announcement-term-passed");
        }
        if (inspection.kind().isSurprise()) {
            inspection.require(Milestone.ARRIVED);
            secrecy.requireAcknowledged(inspection);
        } else {
            inspection.require(Milestone.CONDUCT_PLAN_APPROVED, Milestone.NOTICE_SENT);
            requireNoticeOver(inspection, today);
        }
    }

    private void requireNoticeOver(Inspection inspection, LocalDate today) {
        inspection.when(Milestone.NOTICE_SENT).ifPresent(sent -> {
            var startOn = LocalDate.ofInstant(sent.at(), clock.getZone()).plusDays(inspection.noticeDays());
            if (today.isBefore(startOn)) {
                throw RuleViolation.refused("notice-period-running", startOn.toString());
            }
        });
    }
}
