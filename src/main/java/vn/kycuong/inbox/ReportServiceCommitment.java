package vn.kycuong.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.organisation.Organisation;

/**
 * Takes in how many cases a unit handled in a period, and how many of them within the time it committed itself to. Reported
 * anew, the later figures count; the earlier ones are kept.
 */
@UseCase
class ReportServiceCommitment {

    /** @param periodTo the last day */
    record Command(
            String source, String unit, LocalDate periodFrom, LocalDate periodTo, long total, long onTime, Actor by)
            implements vn.kycuong.access.Command {}

    private final JdbcServiceCommitments commitments;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    ReportServiceCommitment(
            JdbcServiceCommitments commitments, Organisation organisation, Permissions permissions, Clock clock) {
        this.commitments = commitments;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    public void handle(Command command) {
        permissions.require(command.by(), "inbox.report-service-commitment");
        if (organisation.unit(command.unit()).isEmpty()) {
            throw RuleViolation.invalid("unit-unknown", command.unit());
        }
        if (command.onTime() > command.total() || command.periodTo().isBefore(command.periodFrom())) {
            throw RuleViolation.invalid("service-commitment-impossible");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var figures = new ServiceCommitmentQueries.Figures(
                command.unit(),
                command.periodFrom(),
                command.periodTo(),
                command.total(),
                command.onTime(),
                command.source(),
                now);
        commitments.add(figures, command.by().official());
    }
}
