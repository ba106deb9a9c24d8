package vn.kycuong.organisation;

/**
 * A declared family tie or interest, seen from {@code official}: {@code other} is the spouse, parent, child or sibling of
 * {@code official}.
 *
 * @param other code of an official; empty for an interest in a unit
 * @param kind name of a {@link TieKind}
 * @param unit code of the unit the interest is in; empty for a family tie
 */
public record Tie(String official, String other, String kind, String unit) {

    Tie seenFromTheOther() {
        return new Tie(other, official, TieKind.valueOf(kind).seenFromTheOther().name(), unit);
    }
}
