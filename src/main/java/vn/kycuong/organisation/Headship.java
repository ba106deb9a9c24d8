package vn.kycuong.organisation;

import java.time.LocalDate;

/**
 * Who answers for a unit on a day, and why this person.
 *
 * @param unit the unit that is asked about
 * @param headed the unit that the person headed; empty when nobody did
 * @param official empty when nobody did
 * @param post code of the post held; empty when nobody did
 */
public record Headship(String unit, LocalDate on, Reason reason, String headed, String official, String post) {

    /** Why this person. */
    public enum Reason {
        /** Headed the unit itself. */
        HEAD,
        /** Was in charge of the unit without being appointed its head. */
        IN_CHARGE,
        /** The unit had ended, or did not yet exist and came out of several: whoever headed the one that carries on. */
        SUCCESSOR,
        /** The unit did not exist yet: whoever headed the only one that it came out of. */
        PREDECESSOR,
        /** Nobody headed the unit: whoever headed the nearest unit above it. */
        VACANT,
        /** Several units carry on, and which of them is not certain: whoever headed the nearest unit above. */
        SEVERAL_SUCCESSORS,
        /** Nobody headed the unit, nor any above it. */
        NOBODY
    }

    static Headship nobody(String unit, LocalDate on) {
        return new Headship(unit, on, Reason.NOBODY, "", "", "");
    }

    public boolean isAnybody() {
        return reason != Reason.NOBODY;
    }
}
