package vn.kycuong.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.Accounts;
import vn.kycuong.organisation.Organisation;

/** The people behind an audience, as of today. */
@Component
class Recipients {

    private final Organisation organisation;
    private final Accounts accounts;
    private final Clock clock;

    Recipients(Organisation organisation, Accounts accounts, Clock clock) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    Set<String> of(Notice notice) {
        return of(notice.audience(), notice.unit(), notice.recipients());
    }

    /** @param named those whom an event for people names */
    Set<String> of(String audience, String unit, Set<String> named) {
        return switch (audience) {
            case "UNITS" -> organisation.actingFor(unit, LocalDate.now(clock));
            case "LEADERSHIP" -> accounts.officialsWith(Role.LEADERSHIP);
            default -> named;
        };
    }

    /** Which of these people can sign in to read it. */
    Set<String> whoCanRead(Set<String> officials) {
        return accounts.enabledAmong(officials);
    }
}
