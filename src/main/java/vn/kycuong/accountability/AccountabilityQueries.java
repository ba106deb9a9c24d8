package vn.kycuong.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Reading;

/** The register of accountability, as one person may see it: everything, or only what concerns oneself. */
@Questions
public class AccountabilityQueries {

    private static final int LONGEST_PAGE = 100;

    /**
     * @param unit code of the inspected unit; empty for all
     * @param from first day of opening; null for no limit
     * @param to last day of opening; null for no limit
     */
    public record Filter(
            String unit,
            @Nullable AccountabilityStatus status,
            @Nullable Outcome outcome,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public Filter {
            unit = unit.replace("\0", "").strip();
        }
    }

    /** @param next where the list goes on; null at its end */
    public record Page(List<EntryRow> items, @Nullable String next) {}

    /** @param more whether others wait behind them */
    public record Waiting(List<EntryRow> items, boolean more) {}

    private final Entries entries;
    private final JdbcEntryPages pages;
    private final AccountabilityRights rights;
    private final AccountabilityReading reading;
    private final AccessLog accessLog;
    private final Reading sameReading;

    AccountabilityQueries(
            Entries entries,
            JdbcEntryPages pages,
            AccountabilityRights rights,
            AccountabilityReading reading,
            AccessLog accessLog,
            Reading sameReading) {
        this.entries = entries;
        this.pages = pages;
        this.rights = rights;
        this.reading = reading;
        this.accessLog = accessLog;
        this.sameReading = sameReading;
    }

    private record DueKey() {}

    /** Those opened last, first. */
    public Page page(Actor actor, Filter filter, String cursor, int limit) {
        rights.requireList(actor);
        var wanted = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var found = read(actor, filter, cursor, wanted + 1);
        var page = found.stream().limit(wanted).toList();
        var next =
                found.size() > wanted ? EntryCursor.after(page.get(wanted - 1)).text() : null;
        return new Page(reading.rows(actor, page), next);
    }

    /** It says what somebody is held to have done, so that every opening by somebody else is remembered. */
    public EntryDetail detail(Actor actor, UUID entryId) {
        var entry = entries.get(entryId);
        rights.requireRead(actor, entry);
        if (!entry.concerns(actor.official())) {
            accessLog.opened(entry.caseId(), actor, "accountability.read");
        }
        return reading.detail(actor, entry);
    }

    /** What waits for the actor now, the oldest first: to speak, or to decide. */
    public Waiting waiting(Actor actor, int most) {
        var due = due(actor);
        return new Waiting(reading.rows(actor, due.stream().limit(most).toList()), due.size() > most);
    }

    /** The same, with the step that waits. */
    public Map<UUID, AccountabilityStep> stepsWaiting(Actor actor) {
        return due(actor).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Entry::id,
                        entry -> entry.status() == AccountabilityStatus.HEARING
                                ? AccountabilityStep.STATE_ACCOUNTABILITY
                                : AccountabilityStep.DECIDE_ACCOUNTABILITY));
    }

    private List<Entry> due(Actor actor) {
        return sameReading.once(new DueKey(), () -> readDue(actor));
    }

    private List<Entry> readDue(Actor actor) {
        var open = entries.waiting(rights.readsAll(actor) ? "" : actor.official());
        if (open.isEmpty()) {
            return List.of();
        }
        var leaders = rights.leadersOf(actor);
        return open.stream()
                .filter(entry -> rights.isDueFor(actor, entry, leaders))
                .toList();
    }

    private List<Entry> read(Actor actor, Filter filter, String cursor, int most) {
        var about = rights.readsAll(actor) ? "" : actor.official();
        return entries.all(pages.after(EntryCursor.of(cursor), about, filter, most));
    }
}
