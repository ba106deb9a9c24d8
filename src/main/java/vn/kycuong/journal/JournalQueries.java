package vn.kycuong.journal;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/**
 * Reads the journal. It knows sealed cases from open ones, but not who may read an open case: whoever asks for a person
 * decides that first, and chooses between the whole record and what one audience was told.
 */
@Questions
public class JournalQueries {

    private final JdbcJournal entries;
    private final JdbcAnnouncements announcements;
    private final JdbcHeads heads;
    private final Permissions permissions;

    JournalQueries(JdbcJournal entries, JdbcAnnouncements announcements, JdbcHeads heads, Permissions permissions) {
        this.permissions = permissions;
        this.entries = entries;
        this.announcements = announcements;
        this.heads = heads;
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
     * Recomputes every chain that the asker can see, and looks for ends that were cut off. Only the system sees all of
     * them, and so can compare the kept heads with the published anchor.
     */
    public Verification verify(Actor actor) {
        permissions.require(actor, "journal.verify");
        var check = new ChainCheck();
        entries.each(check::visit);
        var broken = check.broken().or(heads::headWithoutEntry);
        if (actor.isSystem()) {
            broken = broken.or(this::anchorThatDiffers);
        }
        return new Verification(check.entries(), broken);
    }

    private Optional<Break> anchorThatDiffers() {
        var root =
                HexFormat.of().formatHex(MerkleTree.of(heads.anchoredLeaves()).root());
        return entries.last(SystemCase.HEADS)
                .filter(anchor -> !root.equals(anchor.data().get(AnchorHeads.ROOT)))
                .map(anchor -> new Break(anchor.caseId(), anchor.sequence(), Fault.ANCHOR_DIFFERS));
    }
}
