package vn.kycuong.outbox;

import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** What was ordered to be sent again, how far it has come and how it ended. */
@Questions
public class ReplayQueries {

    private static final int MOST = 100;

    private final JdbcReplays replays;
    private final Permissions permissions;

    ReplayQueries(JdbcReplays replays, Permissions permissions) {
        this.replays = replays;
        this.permissions = permissions;
    }

    /** The newest first, a hundred at most. */
    public List<Replay> latest(Actor actor) {
        permissions.require(actor, "outbox.read-replays");
        return replays.latest(MOST);
    }
}
