package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.finding.ConfirmedFindings;
import vn.kycuong.finding.ConfirmedFindings.Confirmed;

/**
 * Holds a charge to the finding that it rests on. Detection starts the time limit for handling, so that a case never counts
 * from a later day than the finding's own, and from an earlier one only with a reason that is kept. A reference that is
 * not one of ours, such as the number of minutes made elsewhere, is taken as it is.
 */
@Component
public class FindingOfCharge {

    /** Number of an inspection, and of the finding in it. */
    private static final Pattern OURS = Pattern.compile("([A-Z]{2}-\\d{4}-[0-9A-Z]{4,10})/(\\d{1,4})");

    private final ConfirmedFindings findings;
    private final Permissions permissions;

    FindingOfCharge(ConfirmedFindings findings, Permissions permissions) {
        this.findings = findings;
        this.permissions = permissions;
    }

    /** As a charge refers to it. */
    public static String reference(String caseNumber, int findingNumber) {
        return caseNumber + "/" + findingNumber;
    }

    /** When it was found, for whoever opens a case on it without saying so. */
    public LocalDate detectedOn(Actor actor, CaseGround ground, String reference) {
        permissions.require(actor, "discipline.open");
        return find(ground, reference)
                .map(Confirmed::detectedOn)
                .orElseThrow(() -> RuleViolation.invalid("detection-missing"));
    }

    /** @param reason why the charge counts from another day than the finding; may be empty when it does not */
    Detection require(Charge charge, String reason) {
        return find(charge.ground(), charge.groundReference())
                .map(finding -> require(charge, finding, reason))
                .orElse(Detection.ELSEWHERE);
    }

    private Detection require(Charge charge, Confirmed finding, String reason) {
        var recordedOn = finding.detectedOn();
        var day = recordedOn.toString();
        if (charge.detectedOn().isAfter(recordedOn)) {
            throw RuleViolation.invalid("detection-after-finding", charge.groundReference(), day);
        }
        var same = charge.detectedOn().equals(recordedOn);
        if (!same && reason.isBlank()) {
            throw RuleViolation.invalid("detection-before-finding", charge.groundReference(), day);
        }
        return new Detection(finding.id(), recordedOn, same ? "" : reason.strip());
    }

    /** What is not confirmed, or sealed, is as unknown as what there never was. */
    private Optional<Confirmed> find(CaseGround ground, String reference) {
        var ours = OURS.matcher(reference.strip());
        if (ground != CaseGround.FINDING || !ours.matches()) {
            return Optional.empty();
        }
        var found = findings.numbered(ours.group(1), Integer.parseInt(ours.group(2)));
        if (found.isEmpty()) {
            throw RuleViolation.invalid("charge-finding-unknown", reference.strip());
        }
        return found;
    }
}
