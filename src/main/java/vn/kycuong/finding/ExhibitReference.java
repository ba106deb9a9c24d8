package vn.kycuong.finding;

/** An exhibit of the case, pinned to the version that was looked at. */
public record ExhibitReference(int number, int version) {

    private static final int NOT_YET_PINNED = 0;

    /** By its number; which version that is will be pinned when the finding is written down. */
    public static ExhibitReference numbered(int number) {
        return new ExhibitReference(number, NOT_YET_PINNED);
    }
}
