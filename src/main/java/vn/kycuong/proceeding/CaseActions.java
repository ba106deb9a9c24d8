package vn.kycuong.proceeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.discipline.OfficialStatus;

/** What somebody can do to a case now, as operations of the permission matrix. */
@Component
class CaseActions {

    private final DisciplinaryRights rights;
    private final DisciplinaryProcess process;
    private final CaseTerms terms;
    private final PostsOfPerson posts;

    CaseActions(DisciplinaryRights rights, DisciplinaryProcess process, CaseTerms terms, PostsOfPerson posts) {
        this.rights = rights;
        this.process = process;
        this.terms = terms;
        this.posts = posts;
    }

    List<String> of(Actor actor, DisciplinaryCase file) {
        if (file.over()) {
            return List.of();
        }
        var allowed = rights.allowed(actor, file);
        var possible = new ArrayList<String>();
        var stands = file.decision() == null && posts.leftUnnoticed(file.charge());
        if (!file.deferred() && !stands) {
            Arrays.stream(DisciplinaryTask.values())
                    .filter(task -> allowed.test(task.operation()) && process.awaits(file.id(), task))
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
        return possible.stream().filter(allowed).toList();
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
            if (file.charge().status() != OfficialStatus.RETIRED) {
                possible.add("discipline.record-leaving");
            }
        }
        if (!file.authority().isEmpty()) {
            possible.add("discipline.replace-authority");
        }
        if (file.openAppeal().isPresent()) {
            possible.add("discipline.withdraw-appeal");
        }
        if ((file.openAppeal().isEmpty() || file.unsettled()) && mayAppeal(file)) {
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
