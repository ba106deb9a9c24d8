package vn.kycuong.journal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.CaseRights;
import vn.kycuong.access.NumberedPage;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/**
 * Reads the journal. It knows sealed cases from open ones, but not who may read an open case: whoever asks for a person
 * decides that first, and chooses between the whole record and what one audience was told.
 */
@Questions
public class JournalQueries {

    private static final String VERIFY = "journal.verify";
    private static final String EXTRACT = "journal.extract";

    private final JdbcJournal entries;
    private final JdbcAnnouncements announcements;
    private final JdbcSeals seals;
    private final WholeJournalQueries whole;
    private final CaseFiles cases;
    private final CaseRights rights;
    private final AccessLog accessLog;
    private final Permissions permissions;
    private final Clock clock;

    JournalQueries(
            JdbcJournal entries,
            JdbcAnnouncements announcements,
            JdbcSeals seals,
            WholeJournalQueries whole,
            CaseFiles cases,
            CaseRights rights,
            AccessLog accessLog,
            Permissions permissions,
            Clock clock) {
        this.entries = entries;
        this.announcements = announcements;
        this.seals = seals;
        this.whole = whole;
        this.cases = cases;
        this.rights = rights;
        this.accessLog = accessLog;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Every entry of the case in order: for its team, leadership and auditors. */
    public List<Entry> allEntries(Actor actor, UUID caseId) {
        return entries.ofCase(caseId);
    }

    /** What these readers were told of the case, in order: for the head of the unit, say. */
    public List<Told> toldTo(Actor actor, UUID caseId, Readers readers) {
        return announcements.told(caseId, readers.audience(), readers.unit(), readers.official());
    }

    /**
     * Recomputes every chain, closed and sealed cases and the anchors included. What is wrong with a case that the asker
     * may not know of is told of the whole, without a place.
     */
    public Verification verify(Actor actor) {
        permissions.require(actor, VERIFY);
        return whole.verify(Actor.SYSTEM, actor);
    }

    /** What was published day by day over the heads of all chains, the latest first. */
    public NumberedPage<PublishedAnchor> anchors(Actor actor, int page) {
        permissions.require(actor, VERIFY);
        return NumberedPage.of(page, (offset, limit) -> entries.latest(SystemCase.HEADS, offset, limit).stream()
                .map(PublishedAnchor::of)
                .toList());
    }

    /**
     * One case as a file that proves itself. Each extract of a sealed case is logged.
     *
     * @throws vn.kycuong.access.NotFound when the actor may not know of the case
     */
    public Extract extract(Actor actor, UUID caseId) {
        rights.require(actor, EXTRACT, caseId);
        if (cases.sealed(caseId) && !actor.isSystem()) {
            accessLog.opened(caseId, actor, EXTRACT);
        }
        // The anchor first: what is appended meanwhile is newer than it.
        var anchor = whole.anchorOf(Actor.SYSTEM, caseId).orElse(null);
        var commitment = seals.reveal(caseId).orElse(null);
        return new Extract(caseId, clock.instant(), entries.ofCase(caseId), anchor, commitment);
    }
}
