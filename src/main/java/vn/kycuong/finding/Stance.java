package vn.kycuong.finding;

/** What the head of the unit says to a finding. */
public enum Stance {
    ACCEPT,
    ACCEPT_IN_PART,
    CONTEST;

    boolean contests() {
        return this != ACCEPT;
    }

    /** The word for it in what other systems are told. */
    String told() {
        return switch (this) {
            case ACCEPT -> "ACCEPTED";
            case ACCEPT_IN_PART -> "ACCEPTED_IN_PART";
            case CONTEST -> "CONTESTED";
        };
    }
}
