package vn.kycuong.organisation;

/** How somebody is tied to somebody else or to a unit (Anti-Corruption Law, article 23). */
public enum TieKind {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    INTEREST;

    /** What the tie is, seen from the other one. */
    TieKind seenFromTheOther() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case SPOUSE, SIBLING, INTEREST -> this;
        };
    }
}
