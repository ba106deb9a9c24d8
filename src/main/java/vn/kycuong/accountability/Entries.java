package vn.kycuong.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.NotFound;

/** All entries of the cases that the acting person may know of. */
interface Entries {

    /**
     * Locks the case first, as every change does, then reads the entry.
     *
     * @throws NotFound when there is none for the acting person
     */
    Entry lock(UUID entryId);

    /** @throws NotFound when there is none for the acting person */
    Entry get(UUID entryId);

    /** The latest first. */
    List<Entry> ofFinding(UUID findingId);

    /**
     * Those that nobody has closed, the oldest first.
     *
     * @param about only what concerns this official; empty for everybody
     */
    List<Entry> waiting(String about);

    /** Those of these findings for which somebody still has to answer. */
    Set<UUID> findingsWithOpenOne(Collection<UUID> findingIds);

    List<Entry> openOfCase(UUID caseId);

    /** Those that were opened last, first. */
    List<Entry> all(List<UUID> ids);

    /** Something else than nothing followed for this official since that moment, from another entry. */
    boolean hadOutcomeSince(String official, UUID except, Instant since);

    void add(Entry entry);

    void add(UUID entryId, Entry.Statement statement);

    void add(UUID entryId, Entry.Silence silence);

    void add(UUID entryId, Entry.Closure closure, List<Entry.Rule> rules);

    /** Whether this day was not yet told to be over. */
    boolean announceOverdue(UUID entryId, LocalDate dueOn, Instant at);

    default Optional<Entry> openOfFinding(UUID findingId) {
        return ofFinding(findingId).stream()
                .filter(entry -> entry.status().isOpen())
                .findFirst();
    }
}
