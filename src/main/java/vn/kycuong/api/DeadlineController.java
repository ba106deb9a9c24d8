package vn.kycuong.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Explanation;
import vn.kycuong.inspection.InspectionQueries;

@RestController
class DeadlineController {

    private final InspectionQueries inspections;
    private final Explanation explanation;

    DeadlineController(InspectionQueries inspections, Explanation explanation) {
        this.inspections = inspections;
        this.explanation = explanation;
    }

    /**
     * @param mark how sure the source of the rule is: C read in the law, S read about, M and P to be verified
     * @param outcome empty while the term runs
     */
    record DeadlineView(
            UUID subjectId,
            String kind,
            LocalDate startOn,
            LocalDate dueOn,
            boolean suspended,
            String rule,
            String mark,
            String outcome,
            String explanation) {}

    @GetMapping("/api/v1/inspections/{id}/deadlines")
    List<DeadlineView> list(Actor actor, @PathVariable UUID id, Locale language) {
        return inspections.terms(actor, id).stream()
                .map(deadline -> view(deadline, language))
                .toList();
    }

    private DeadlineView view(Deadline deadline, Locale language) {
        return new DeadlineView(
                deadline.subjectId(),
                deadline.kind(),
                deadline.startOn(),
                deadline.dueOn(),
                deadline.suspended(),
                deadline.rule(),
                deadline.mark(),
                deadline.outcome(),
                explanation.of(deadline.computation(), language));
    }
}
