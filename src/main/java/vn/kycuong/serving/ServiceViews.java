package vn.kycuong.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.kycuong.organisation.Organisation;

/** Shows a paper to a reader, without what is not for that reader. */
@Component
class ServiceViews {

    private final JdbcServiceRules rules;
    private final Organisation organisation;
    private final Clock clock;

    ServiceViews(JdbcServiceRules rules, Organisation organisation, Clock clock) {
        this.rules = rules;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A paper with the case it belongs to. */
    record Seen(ServedPaper paper, ServedCase file) {}

    /** @param people names of those who were there */
    List<ServiceView> of(List<Seen> papers, Map<JdbcServiceProofs.Named, String> people) {
        if (papers.isEmpty()) {
            return List.of();
        }
        var recorders = papers.stream()
                .flatMap(seen -> seen.paper().attempts().stream().map(Attempt::by))
                .collect(Collectors.toSet());
        var known = new Known(rules.papers(), organisation.namesOf(recorders), people, LocalDate.now(clock));
        return papers.stream()
                .map(seen -> view(seen.paper(), seen.file(), known))
                .toList();
    }

    /** Of many cases, without the names of those who were there. */
    Map<ServedPaper, ServiceView> byPaper(List<Seen> papers) {
        var shown = of(papers, Map.of());
        return IntStream.range(0, papers.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(at -> papers.get(at).paper(), shown::get));
    }

    /** What is looked up once for many papers. */
    private record Known(
            List<PaperRule> rules,
            Map<String, String> recorders,
            Map<JdbcServiceProofs.Named, String> people,
            LocalDate today) {

        Optional<PaperRule> rule(ServedPaper paper) {
            return rules.stream()
                    .filter(rule -> rule.inForce(paper.id().kind(), paper.filedOn()))
                    .findFirst();
        }

        String person(ServedPaper paper, Attempt attempt, JdbcServiceProofs.Part part) {
            return people.getOrDefault(new JdbcServiceProofs.Named(paper.id(), attempt.number(), part), "");
        }
    }

    private static ServiceView view(ServedPaper paper, ServedCase file, Known known) {
        var today = known.today();
        var kind = paper.id().kind();
        var rule = known.rule(paper);
        return new ServiceView(
                kind.family(),
                paper.caseId(),
                file.number(),
                kind,
                paper.id().number(),
                file.addressee(),
                file.addresseeVi(),
                file.addresseeEn(),
                paper.filedOn(),
                paper.dueOn(),
                paper.late(today),
                paper.standing(today),
                paper.servedOn().orElse(null),
                rule.map(PaperRule::source).orElse(""),
                rule.map(PaperRule::mark).orElse(""),
                file.mayServe() && file.papers().contains(paper.id()),
                paper.attempts().stream()
                        .map(attempt -> record(paper, attempt, file.seesNames(), known))
                        .toList());
    }

    private static ServiceView.Record record(ServedPaper paper, Attempt attempt, boolean names, Known known) {
        var proof = attempt.proof();
        return new ServiceView.Record(
                attempt.number(),
                attempt.corrects(),
                !paper.holding().contains(attempt),
                attempt.method(),
                attempt.outcome(),
                attempt.on(),
                attempt.effectiveOn(),
                names ? known.person(paper, attempt, JdbcServiceProofs.Part.RECIPIENT) : "",
                names ? known.person(paper, attempt, JdbcServiceProofs.Part.WITNESS) : "",
                attempt.postNumber(),
                names ? attempt.remark() : "",
                known.recorders().getOrDefault(attempt.by(), attempt.by()),
                attempt.at(),
                names && proof != null ? proof.fileName() : "",
                proof == null ? "" : proof.sha256());
    }
}
