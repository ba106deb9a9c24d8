package vn.kycuong.accountability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.finding.ConfirmedFindings;
import vn.kycuong.inspection.Inspection;
import vn.kycuong.inspection.Inspections;
import vn.kycuong.organisation.Organisation;

/** What one reader may see of entries. */
@Component
class AccountabilityReading {

    private final Inspections inspections;
    private final ConfirmedFindings findings;
    private final Organisation organisation;
    private final AccountabilityRights rights;
    private final AccountabilityTerms terms;

    AccountabilityReading(
            Inspections inspections,
            ConfirmedFindings findings,
            Organisation organisation,
            AccountabilityRights rights,
            AccountabilityTerms terms) {
        this.inspections = inspections;
        this.findings = findings;
        this.organisation = organisation;
        this.rights = rights;
        this.terms = terms;
    }

    List<EntryRow> rows(Actor reader, List<Entry> entries) {
        return entries.isEmpty() ? List.of() : rows(reader, entries, terms.running(entries));
    }

    private List<EntryRow> rows(Actor reader, List<Entry> entries, Map<UUID, List<Deadline>> running) {
        var cases = inspections.all(entries.stream().map(Entry::caseId).collect(Collectors.toSet()));
        var names = organisation.namesOf(
                entries.stream().map(entry -> entry.head().official()).collect(Collectors.toSet()));
        var leaders = rights.leadersOf(reader);
        return entries.stream()
                .filter(entry -> cases.containsKey(entry.caseId()))
                .map(entry -> row(
                        entry,
                        cases,
                        names,
                        due(entry, running.getOrDefault(entry.id(), List.of())),
                        rights.isDueFor(reader, entry, leaders)))
                .toList();
    }

    EntryDetail detail(Actor reader, Entry entry) {
        var finding = findings.get(entry.findingId());
        var inside = !entry.concerns(reader.official());
        var all = terms.of(entry);
        var running = all.stream().filter(Deadline::isOpen).toList();
        return new EntryDetail(
                rows(reader, List.of(entry), Map.of(entry.id(), running)).get(0),
                entry.findingId(),
                finding.severity(),
                finding.title(),
                finding.what(),
                finding.detectedOn(),
                entry.head().headed(),
                entry.head().post(),
                entry.statement().orElse(null),
                entry.silence().orElse(null),
                entry.closure().map(closure -> decided(closure, inside)).orElse(null),
                all.stream().map(AccountabilityReading::term).toList(),
                inside ? entry.rules() : List.of(),
                actions(reader, entry));
    }

    private EntryRow row(
            Entry entry,
            Map<UUID, Inspection> cases,
            Map<String, String> names,
            Optional<Deadline> running,
            boolean mine) {
        var head = entry.head();
        var closure = entry.closure();
        return new EntryRow(
                entry.id(),
                Optional.ofNullable(cases.get(entry.caseId())).orElseThrow().number(),
                entry.findingNumber(),
                head.unit(),
                head.on(),
                head.official(),
                names.get(head.official()),
                head.reason(),
                entry.status(),
                closure.map(Entry.Closure::outcome).orElse(null),
                entry.openedAt(),
                closure.map(Entry.Closure::at).orElse(null),
                running.map(Deadline::dueOn).orElse(null),
                running.filter(deadline -> deadline.isPast(today())).isPresent(),
                next(entry),
                mine);
    }

    private static Optional<Deadline> due(Entry entry, List<Deadline> running) {
        var kind =
                switch (entry.status()) {
                    case HEARING -> AccountabilityTerms.HEARING;
                    case TO_DECIDE -> AccountabilityTerms.DECISION;
                    case CLOSED, LAPSED -> "";
                };
        return running.stream().filter(term -> term.kind().equals(kind)).findFirst();
    }

    private static String next(Entry entry) {
        return switch (entry.status()) {
            case HEARING -> AccountabilityStep.STATE_ACCOUNTABILITY.operation();
            case TO_DECIDE -> AccountabilityStep.DECIDE_ACCOUNTABILITY.operation();
            case CLOSED, LAPSED -> "";
        };
    }

    private List<String> actions(Actor reader, Entry entry) {
        var actions = new ArrayList<String>();
        if (entry.status().isOpen() && rights.allows(reader, next(entry), entry)) {
            actions.add(next(entry));
        }
        return actions;
    }

    private static EntryDetail.Decided decided(Entry.Closure closure, boolean inside) {
        return new EntryDetail.Decided(
                closure.outcome(),
                closure.reason(),
                inside ? closure.assessment().orElse(null) : null,
                closure.by(),
                closure.at());
    }

    private static EntryDetail.TermView term(Deadline deadline) {
        return new EntryDetail.TermView(
                deadline.kind(),
                deadline.startOn(),
                deadline.dueOn(),
                deadline.suspended(),
                deadline.rule(),
                deadline.mark(),
                deadline.outcome());
    }

    private LocalDate today() {
        return terms.today();
    }
}
