package vn.kycuong.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.journal.JdbcAnnouncements.Announcement;

/**
 * Remembers every fact, once, in the transaction that made it true, and with it what each audience is told. What concerns
 * a sealed case is held until {@link #release}.
 */
@Component
public class Journal {

    private final CaseFiles cases;
    private final JdbcJournal entries;
    private final JdbcAnnouncements announcements;
    private final EventSchemas schemas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Journal(
            CaseFiles cases,
            JdbcJournal entries,
            JdbcAnnouncements announcements,
            EventSchemas schemas,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.entries = entries;
        this.announcements = announcements;
        this.schemas = schemas;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Locks the case, so that its sequence has no gaps and nobody overtakes.
     *
     * @return the sequence of the fact within its case
     * @throws IllegalStateException when the catalogue knows no such event for an audience or a payload breaks its schema
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(Fact fact) {
        var sealed = cases.lock(fact.caseId());
        var head = entries.head(fact.caseId());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = Entry.chained(
                fact.caseId(),
                head.sequence() + 1,
                fact.type(),
                now,
                fact.by().official(),
                Canonical.text(fact.data()),
                head.hash());
        entries.append(entry);
        if (!fact.views().isEmpty()) {
            announce(fact, entry.sequence(), now, sealed);
        }
        return entry.sequence();
    }

    /**
     * Lets what was held of a case leave, in order, now under its public number. The case must have been unsealed in the
     * same transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID caseId, String subject) {
        if (cases.lock(caseId)) {
            throw new IllegalStateException("A case that is still sealed cannot be released");
        }
        announcements.release(caseId, subject);
        events.publishEvent(new Announced());
    }

    private void announce(Fact fact, long sequence, Instant now, boolean held) {
        var factId = EventIds.ofFact(fact.caseId(), sequence, fact.type());
        var told = fact.views().stream()
                .map(view -> announcement(factId, fact, view))
                .toList();
        announcements.add(factId, fact, told, now, held);
        if (!held) {
            events.publishEvent(new Announced());
        }
    }

    private Announcement announcement(UUID factId, Fact fact, View view) {
        var payload = Canonical.text(view.payload());
        schemas.check(EventCatalogue.of(fact.type()), view.audience(), payload);
        return new Announcement(EventIds.ofView(factId, view), view, payload);
    }
}
