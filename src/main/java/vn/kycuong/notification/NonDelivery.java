package vn.kycuong.notification;

import java.util.Locale;
import java.util.stream.Stream;
import vn.kycuong.access.RuleViolation;

/** Why something did not reach somebody. */
public enum NonDelivery {
    NOBODY_TO_TELL,
    NO_ACCOUNT,
    SWITCHED_OFF,
    NO_MAIL_CHANNEL,
    NO_ADDRESS,
    /** The person may not know of the case any more. */
    NOT_ENTITLED,
    /** The mail server refused for good. */
    REFUSED_BY_SERVER,
    /** The mail server put it off too often. */
    GIVEN_UP,
    /** The mail server took it, and it came back later. */
    RETURNED;

    /** As the ledger says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NonDelivery of(String code) {
        return Stream.of(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid("field-invalid", "reason"));
    }
}
