package vn.kycuong.proceeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.Deadline;

/** What somebody can do to a case now, as operations of the permission matrix. */
@Component
class CaseActions {

    private final DisciplinaryRights rights;
    private final DisciplinaryProcess process;
    private final CaseTerms terms;

    CaseActions(DisciplinaryRights rights, DisciplinaryProcess process, CaseTerms terms) {
        this.rights = rights;
        this.process = process;
        this.terms = terms;
    }

    List<String> of(Actor actor, DisciplinaryCase file) {
        if (file.over()) {
            return List.of();
        }
        var possible = new ArrayList<String>();
        if (!file.deferred()) {
            Arrays.stream(DisciplinaryTask.values())
                    .filter(task -> rights.allows(actor, task.operation(), file) && process.awaits(file.id(), task))
                    .map(DisciplinaryTask::operation)
                    .forEach(possible::add);
            if (file.stage() == CaseStage.TO_DECIDE && file.route() != CaseRoute.DIRECT) {
                possible.add("discipline.ask-council-again");
            }
            if (file.stage() == CaseStage.TO_SUMMON || file.stage() == CaseStage.TO_HOLD_COUNCIL) {
                possible.add("discipline.change-council");
            }
        }
        aside(file, possible);
        return possible.stream()
                .filter(operation -> rights.allows(actor, operation, file))
                .toList();
    }

    private void aside(DisciplinaryCase file, List<String> possible) {
        if (file.decision() == null) {
            possible.add(file.deferred() ? "discipline.end-deferral" : "discipline.defer");
            file.deferral()
                    .filter(deferral -> deferral.ground().mayBeWaived())
                    .ifPresent(waivable -> possible.add("discipline.waive-deferral"));
            if (!file.authority().isEmpty()) {
                possible.add("discipline.drop");
            }
        }
        if (!file.authority().isEmpty()) {
            possible.add("discipline.replace-authority");
        }
        if (file.openAppeal().isPresent()) {
            possible.add("discipline.withdraw-appeal");
        } else if (mayAppeal(file)) {
            possible.add("discipline.appeal");
        }
    }

    private boolean mayAppeal(DisciplinaryCase file) {
        var level = file.appeals().size() + 1;
        return file.last(ActKind.HANDED_OVER).isPresent()
                && level <= 2
                && terms.running(file, AppealDecision.complaintTerm(file, level).name())
                        .map(Deadline::dueOn)
                        .filter(due -> !due.isBefore(terms.today()))
                        .isPresent();
    }
}
