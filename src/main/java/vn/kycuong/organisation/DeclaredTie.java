package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tie as it stands on record.
 *
 * @param tie seen from whose ties were asked for
 * @param declaredBy code of who declared it: one of the two, or somebody for them
 * @param endedOn its last day; null while it has none
 */
public record DeclaredTie(
        UUID id,
        Tie tie,
        LocalDate declaredOn,
        String declaredBy,
        @Nullable LocalDate endedOn) {

    boolean concerns(String official) {
        return tie.official().equals(official) || tie.other().equals(official);
    }

    /** Whether this is a tie that its own people can bring to an end; nobody ceases to be a parent, a child or a sibling. */
    public boolean canEnd() {
        var kind = TieKind.valueOf(tie.kind());
        return kind == TieKind.SPOUSE || kind == TieKind.INTEREST;
    }

    DeclaredTie seenFrom(String official) {
        return tie.official().equals(official)
                ? this
                : new DeclaredTie(id, tie.seenFromTheOther(), declaredOn, declaredBy, endedOn);
    }
}
