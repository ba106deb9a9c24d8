package vn.kycuong.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Announced;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.SystemCase;

/**
 * Has what was sent sent again to its topic: the same ids, in the same order per case. One at a time; what is sent for the
 * first time while it runs always goes before it.
 */
@UseCase
public class OrderReplay {

    /**
     * @param audience name of an audience; empty for all
     * @param caseName public number or identifier of a case; empty for all. Whether there is such a case makes no
     *     difference to the answer
     * @param type such as {@code inspection.announced}; empty for all
     * @param sentFrom null from the beginning
     * @param sentTo null for all that was sent until now
     */
    public record Command(
            String audience,
            String caseName,
            String type,
            @Nullable Instant sentFrom,
            @Nullable Instant sentTo,
            String reason,
            Actor by)
            implements vn.kycuong.access.Command {}

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 100;

    private final JdbcReplays replays;
    private final Permissions permissions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    OrderReplay(
            JdbcReplays replays,
            Permissions permissions,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.replays = replays;
        this.permissions = permissions;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    public UUID handle(Command command) {
        permissions.require(command.by(), "outbox.replay");
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var range = range(command, now);
        var id = ids.next();
        if (!replays.order(id, range, command.reason(), command.by().official(), now)) {
            throw RuleViolation.refused("replay-running");
        }
        var told = Map.<String, Object>of(
                "replay", id,
                "audience", range.audience(),
                "case", range.caseName(),
                "type", range.type(),
                "sentFrom", range.sentFrom() == null ? "" : range.sentFrom(),
                "sentTo", range.sentTo(),
                "reason", command.reason());
        journal.append(new Fact(SystemCase.OUTBOX, "", "outbox.replay.ordered", told, List.of(), command.by()));
        events.publishEvent(new Announced());
        return id;
    }

    private static Replay.Range range(Command command, Instant now) {
        if (command.reason().isBlank() || command.reason().length() > LONGEST_REASON) {
            throw RuleViolation.invalid("replay-reason-invalid", LONGEST_REASON);
        }
        var known = command.audience().isEmpty()
                || Arrays.stream(Audience.values())
                        .anyMatch(audience -> audience.name().equals(command.audience()));
        if (!known
                || command.caseName().length() > LONGEST_NAME
                || command.type().length() > LONGEST_NAME) {
            throw RuleViolation.invalid("replay-range-invalid");
        }
        var to = command.sentTo() == null || command.sentTo().isAfter(now) ? now : command.sentTo();
        if (command.sentFrom() != null && !command.sentFrom().isBefore(to)) {
            throw RuleViolation.invalid("replay-range-invalid");
        }
        return new Replay.Range(command.audience(), command.caseName(), command.type(), command.sentFrom(), to);
    }
}
