package vn.kycuong.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** Where papers are entered that have to reach somebody. The lock of the case is held. */
@Component
public class ServiceBook {

    private final JdbcServedPapers papers;
    private final JdbcServiceReminders reminders;
    private final JdbcServiceRules rules;
    private final Clock clock;

    ServiceBook(JdbcServedPapers papers, JdbcServiceReminders reminders, JdbcServiceRules rules, Clock clock) {
        this.papers = papers;
        this.reminders = reminders;
        this.rules = rules;
        this.clock = clock;
    }

    /** From now on the paper waits to be served, when the law of the day wants papers of its kind served. */
    public void file(UUID caseId, PaperId paper, LocalDate on, @Nullable LocalDate dueOn) {
        papers.file(caseId, paper, on, dueOn);
    }

    /** A step of the case says that the addressee received the paper in person, unless it was served already. */
    public void receivedInPerson(UUID caseId, PaperId id, LocalDate on, Actor by) {
        papers.find(caseId, id)
                .filter(paper -> paper.servedOn().isEmpty())
                .ifPresent(paper -> papers.add(
                        paper,
                        new Attempt(
                                paper.nextAttempt(),
                                null,
                                Method.IN_PERSON,
                                Outcome.RECEIVED,
                                on,
                                rule(Method.IN_PERSON, Outcome.RECEIVED, on).effectiveOn(on),
                                "",
                                "",
                                by.official(),
                                clock.instant().truncatedTo(ChronoUnit.MICROS),
                                null)));
    }

    /** Papers of a case that are not served yet. */
    public List<ServedPaper> waiting(UUID caseId) {
        return papers.ofCase(caseId).stream()
                .filter(paper -> paper.servedOn().isEmpty())
                .toList();
    }

    /**
     * Enters a rung of the ladder.
     *
     * @param rung working days from the last day on which the paper is served in time
     * @return false when it was entered before
     */
    public boolean remind(ServedPaper paper, int rung, boolean skipped, LocalDate on) {
        if (reminders.rungs(paper).contains(rung)) {
            return false;
        }
        reminders.add(paper, rung, skipped, on);
        return true;
    }

    private ServiceRule rule(Method method, Outcome outcome, LocalDate on) {
        return rules.inForce(on).stream()
                .filter(rule -> rule.method() == method && rule.outcome() == outcome)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule says what a receipt in person means"));
    }
}
