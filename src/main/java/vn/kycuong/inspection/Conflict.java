package vn.kycuong.inspection;

/**
 * Why an official is not to inspect a unit.
 *
 * @param official code
 * @param detail code of the unit or official that the reason points to; empty when there is none
 */
public record Conflict(String official, Reason reason, String detail) {

    /** Law 84/2025/QH15, article 27.3, and Anti-Corruption Law, article 23; the look-back is practice. */
    public enum Reason {
        SERVES_IN_UNIT,
        SERVES_IN_SUPERIOR_LINE,
        WORKED_IN_UNIT,
        FAMILY_TIE,
        INTEREST_IN_UNIT,
        NAMED_IN_SIGNAL
    }
}
