package vn.kycuong.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.inspection.GroundType;

/** Signals, for those who decide whether an inspection follows. Where one came from is nobody else's to know. */
@Questions
public class SignalQueries {

    /**
     * @param reference under which the source finds it again
     * @param unit code of the unit it points to
     * @param receivedOn when the source received it
     * @param arrivedAt when it arrived here
     */
    public record Signal(
            UUID id,
            GroundType ground,
            String reference,
            String unit,
            String source,
            LocalDate receivedOn,
            Instant arrivedAt) {}

    private static final int MOST = 200;

    private final JdbcReceivedSignals signals;
    private final Permissions permissions;

    SignalQueries(JdbcReceivedSignals signals, Permissions permissions) {
        this.signals = signals;
        this.permissions = permissions;
    }

    /** The newest first, two hundred at most. */
    public List<Signal> latest(Actor actor) {
        permissions.require(actor, "signal.list");
        return signals.latest(MOST);
    }
}
