package vn.kycuong.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseScope;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.finding.Proceedings.Classification;
import vn.kycuong.finding.Proceedings.Closure;
import vn.kycuong.inspection.Inspection;
import vn.kycuong.inspection.Inspections;

/** One person reading findings: what exists for them, what they see of it, and what they can do. */
final class FindingReader {

    private final Actor actor;
    private final Inspections inspections;
    private final FindingRights rights;
    private final FindingTerms terms;
    private final HeadAccountability heads;
    private final Map<UUID, Inspection> cases = new HashMap<>();
    private final Map<UUID, List<Deadline>> running = new HashMap<>();
    private final Map<UUID, Boolean> headsOpen = new HashMap<>();

    FindingReader(
            Actor actor, Inspections inspections, FindingRights rights, FindingTerms terms, HeadAccountability heads) {
        this.actor = actor;
        this.inspections = inspections;
        this.rights = rights;
        this.terms = terms;
        this.heads = heads;
    }

    /** Reads the cases and the terms of these findings at once, instead of one after the other. */
    void prepareFor(Collection<Finding> findings) {
        var unknown = findings.stream()
                .map(Finding::caseId)
                .filter(id -> !cases.containsKey(id))
                .collect(Collectors.toSet());
        cases.putAll(inspections.all(unknown));
        var open = terms.running(findings);
        findings.forEach(finding -> running.put(finding.id(), open.getOrDefault(finding.id(), List.of())));
        var toClose = findings.stream()
                .filter(finding -> finding.state() == FindingState.TO_CLOSE)
                .map(Finding::id)
                .toList();
        var answering = heads.openAmong(toClose);
        toClose.forEach(id -> headsOpen.put(id, answering.contains(id)));
    }

    boolean mayRead(Finding finding) {
        return rights.mayRead(actor, finding, scope(finding));
    }

    boolean seesAll(Finding finding) {
        return rights.seesAll(actor, scope(finding));
    }

    FindingRow row(Finding finding) {
        var state = finding.state();
        var running = state.term().isEmpty() || (!seesAll(finding) && !state.unitsTurn())
                ? Optional.<Deadline>empty()
                : running(finding, state.term());
        return new FindingRow(
                finding.id(),
                finding.caseId(),
                caseOf(finding).number(),
                finding.number(),
                finding.unit(),
                finding.content().violation(),
                finding.content().title(),
                finding.proceedings()
                        .classification()
                        .map(Classification::severity)
                        .orElse(null),
                state,
                state.operation(),
                running.map(Deadline::dueOn).orElse(null),
                running.filter(deadline -> deadline.isPast(terms.today())).isPresent(),
                mine(finding));
    }

    private Optional<Deadline> running(Finding finding, String kind) {
        var read = running.get(finding.id());
        return read == null
                ? terms.runningAmongAll(finding, kind)
                : read.stream().filter(term -> term.kind().equals(kind)).findFirst();
    }

    /** What the reader can do to it now. */
    List<String> actions(Finding finding) {
        var actions = new ArrayList<String>();
        if (mine(finding)) {
            actions.add(finding.state().operation());
        }
        if (!finding.minuted() && finding.open()) {
            add(actions, "finding.amend", finding);
            add(actions, "finding.withdraw", finding);
        } else if (finding.open()) {
            add(actions, "finding.classify", finding);
        }
        return actions.stream().distinct().toList();
    }

    FindingContent content(Finding finding) {
        return seesAll(finding) ? finding.content() : finding.content().forUnit();
    }

    /** The unit learns the class and that it is no violation; not why another class was chosen, nor signs of crime. */
    Proceedings proceedings(Finding finding) {
        var all = finding.proceedings();
        if (seesAll(finding)) {
            return all;
        }
        return new Proceedings(
                all.classifications().stream().map(FindingReader::forUnit).toList(),
                all.responses(),
                all.silences(),
                all.decisions(),
                all.rectifications(),
                all.verifications(),
                all.closure().map(FindingReader::forUnit));
    }

    boolean seesPeople(Finding finding) {
        return rights.seesPeople(actor, finding, scope(finding));
    }

    /** For whoever closes the finding, who has to wait for it; the team and the unit are not told. */
    boolean accountabilityOpen(Finding finding) {
        return rights.allows(actor, "finding.close", finding, scope(finding)) && headsOpen(finding);
    }

    private boolean mine(Finding finding) {
        var operation = finding.state().operation();
        if (operation.isEmpty() || !rights.allows(actor, operation, finding, scope(finding))) {
            return false;
        }
        return switch (finding.state()) {
            case TO_VERIFY -> finding.mayBeVerifiedBy(actor.official());
            case TO_CLOSE -> !headsOpen(finding);
            default -> true;
        };
    }

    private boolean headsOpen(Finding finding) {
        return headsOpen.computeIfAbsent(finding.id(), heads::isOpen);
    }

    private void add(List<String> actions, String operation, Finding finding) {
        if (rights.allows(actor, operation, finding, scope(finding))) {
            actions.add(operation);
        }
    }

    private Inspection caseOf(Finding finding) {
        return cases.computeIfAbsent(finding.caseId(), inspections::get);
    }

    private CaseScope scope(Finding finding) {
        return caseOf(finding).scope();
    }

    private static Classification forUnit(Classification act) {
        var reason = act.severity() == null ? act.reason() : "";
        return new Classification(act.round(), act.severity(), false, reason, act.by(), act.at());
    }

    private static Closure forUnit(Closure act) {
        var referred = act.outcome() == ClosingOutcome.REFERRED_INVESTIGATION;
        return new Closure(
                act.outcome(), referred ? "" : act.reason(), referred ? "" : act.reference(), act.by(), act.at());
    }
}
