package vn.kycuong.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.organisation.AppointOfficial;
import vn.kycuong.organisation.EndAssignment;
import vn.kycuong.organisation.OfficialQueries;

/**
 * The personnel system tells of an appointment or of the end of one. Whoever may send this has, for this act only, the
 * rights of a personnel officer; what is recorded is the account.
 */
@UseCase
class ChangeAssignment {

    /** What became of a post. */
    enum Change {
        APPOINTED,
        ENDED
    }

    /**
     * @param from first day, of an appointment
     * @param lastDay of an appointment the last day, if it is known; of an end the last day
     */
    record Command(
            Change change,
            String official,
            String unit,
            String post,
            boolean main,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            String basis,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final AppointOfficial appoint;
    private final EndAssignment end;
    private final OfficialQueries officials;
    private final Permissions permissions;

    ChangeAssignment(AppointOfficial appoint, EndAssignment end, OfficialQueries officials, Permissions permissions) {
        this.appoint = appoint;
        this.end = end;
        this.officials = officials;
        this.permissions = permissions;
    }

    public void handle(Command command) {
        permissions.require(command.by(), "inbox.change-assignment");
        var officer = new Actor(command.by().official(), Set.of(Role.PERSONNEL_OFFICER), Set.of(), "");
        if (command.change() == Change.APPOINTED) {
            appoint.handle(new AppointOfficial.Command(
                    command.official(),
                    command.unit(),
                    command.post(),
                    command.main(),
                    required(command.from()),
                    command.lastDay(),
                    command.basis(),
                    officer));
        } else {
            var lastDay = required(command.lastDay());
            end.handle(new EndAssignment.Command(assignment(command, lastDay, officer), lastDay, officer));
        }
    }

    private UUID assignment(Command command, LocalDate lastDay, Actor officer) {
        return posts(command, officer).stream()
                .filter(held ->
                        held.unit().equals(command.unit()) && held.post().equals(command.post()))
                .filter(held -> !held.from().isAfter(lastDay)
                        && (held.to() == null || held.to().isAfter(lastDay)))
                .findFirst()
                .map(OfficialQueries.Post::id)
                .orElseThrow(() -> RuleViolation.refused("assignment-unknown"));
    }

    private List<OfficialQueries.Post> posts(Command command, Actor officer) {
        try {
            return officials.official(officer, command.official()).assignments();
        } catch (NotFound unknown) {
            throw RuleViolation.invalid("official-unknown", command.official());
        }
    }

    // The schema asks for it where it is needed.
    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw RuleViolation.invalid("command-schema-broken");
        }
        return day;
    }
}
