package vn.kycuong.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.discipline.Form;

/**
 * One person's disciplinary case: the facts, and what they allow.
 *
 * @param priorForm imposed within the window of recidivism; null for a first violation
 * @param ruleOn the day whose law counts
 * @param authority code of the leader who decides; empty until the case was assessed
 * @param route null until the case was assessed
 * @param outcome null while the case is open
 */
public record DisciplinaryCase(
        UUID id,
        String number,
        Charge charge,
        Detection detection,
        @Nullable Form priorForm,
        LocalDate ruleOn,
        Limitation limitation,
        String openedBy,
        Instant openedAt,
        String authority,
        @Nullable CaseRoute route,
        @Nullable CaseOutcome outcome,
        List<Act> acts,
        List<Deferral> deferrals,
        List<Member> council,
        @Nullable Decision decision,
        List<Appeal> appeals) {

    public DisciplinaryCase {
        acts = List.copyOf(acts);
        deferrals = List.copyOf(deferrals);
        council = List.copyOf(council);
        appeals = List.copyOf(appeals);
    }

    public boolean over() {
        return outcome != null;
    }

    public boolean deferred() {
        return deferral().isPresent();
    }

    /** The one that runs now. */
    public Optional<Deferral> deferral() {
        return deferrals.stream().filter(Deferral::running).findFirst();
    }

    public CaseStage stage() {
        return CaseStage.of(this);
    }

    public Optional<Act> last(ActKind kind) {
        return acts.stream().filter(act -> act.kind() == kind).reduce((earlier, later) -> later);
    }

    /** How often this was done since the last act of the other kind. */
    int timesSince(ActKind kind, ActKind since) {
        var start = last(since).map(Act::number).orElse(0);
        return (int) acts.stream()
                .filter(act -> act.kind() == kind && act.number() > start)
                .count();
    }

    int nextAct() {
        return acts.size() + 1;
    }

    boolean isAbout(String official) {
        return charge.official().equals(official);
    }

    /** Whether the person concerned may know of the case. */
    boolean toldToPerson() {
        return acts.stream().anyMatch(act -> act.kind().toldToPerson());
    }

    Set<String> councillors() {
        return council.stream().map(Member::official).collect(Collectors.toUnmodifiableSet());
    }

    /** Chairman and secretary, who act for the council. */
    Set<String> councilOffice() {
        return council.stream()
                .filter(member -> member.seat() != Seat.MEMBER)
                .map(Member::official)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<String> chairman() {
        return council.stream()
                .filter(member -> member.seat() == Seat.CHAIRMAN)
                .map(Member::official)
                .findFirst();
    }

    Optional<Appeal> openAppeal() {
        return appeals.stream().filter(Appeal::open).findFirst();
    }

    /** Whether the term to settle the open complaint has passed, as the case recorded. */
    boolean unsettled() {
        return openAppeal().isPresent() && timesSince(ActKind.SETTLEMENT_TERM_PASSED, ActKind.APPEALED) > 0;
    }

    /** @throws RuleViolation {@code disciplinary-case-over} when nothing can be done about it any more */
    void requireOpen() {
        if (over()) {
            throw RuleViolation.refused("disciplinary-case-over", number);
        }
    }

    void requireConsidered() {
        if (deferred()) {
            throw RuleViolation.refused("disciplinary-case-deferred", number);
        }
    }

    void requireUndecided() {
        if (decision != null) {
            throw RuleViolation.refused("disciplinary-case-decided", number);
        }
    }

    Decision requiredDecision() {
        if (decision == null) {
            throw RuleViolation.refused("disciplinary-case-undecided", number);
        }
        return decision;
    }
}
