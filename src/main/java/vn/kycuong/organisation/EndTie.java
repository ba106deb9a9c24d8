package vn.kycuong.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * Sets the last day of a tie that one declared oneself, such as a marriage or a share; from the next day it counts no more.
 * A tie that somebody else declared, or that never ends, is for a personnel officer, who is not the one it ties.
 */
@UseCase
public class EndTie {

    public record Command(UUID tie, LocalDate lastDay, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcTies ties;
    private final Permissions permissions;
    private final Clock clock;

    EndTie(JdbcTies ties, Permissions permissions, Clock clock) {
        this.ties = ties;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** @throws NotFound when the actor may not know of the tie */
    public void handle(Command command) {
        permissions.require(command.by(), "organisation.end-tie");
        var tie = ties.lock(command.tie())
                .filter(found -> concerns(found, command.by()) || putsRight(command.by()))
                .orElseThrow(NotFound::new);
        if (concerns(tie, command.by())) {
            requireOwn(tie, command.by());
        }
        if (tie.endedOn() != null) {
            throw RuleViolation.refused("tie-already-ended", tie.endedOn());
        }
        if (command.lastDay().isBefore(tie.declaredOn()) || command.lastDay().isAfter(LocalDate.now(clock))) {
            throw RuleViolation.invalid("tie-end-invalid", tie.declaredOn());
        }
        ties.end(tie.id(), command.lastDay(), command.by().official());
    }

    private boolean putsRight(Actor by) {
        return permissions.allows(by, "organisation.declare-tie") && permissions.allows(by, "organisation.read-ties");
    }

    private static boolean concerns(DeclaredTie tie, Actor by) {
        return tie.concerns(by.official());
    }

    private static void requireOwn(DeclaredTie tie, Actor by) {
        if (!tie.declaredBy().equals(by.official())) {
            throw RuleViolation.refused("tie-declared-by-another");
        }
        if (!tie.canEnd()) {
            throw RuleViolation.refused("tie-never-ends");
        }
    }
}
