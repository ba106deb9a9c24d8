package vn.kycuong.doors;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.kycuong.inspection.OpenCases;

/** How many rows each table holds that an act may write, the engine's included. */
@Component
class Rows {

    /** What the relay and the consumer write by themselves, after an act that was committed. */
    private static final Set<String> FILLED_LATER = Set.of(
            "feed_stream",
            "feed_entry",
            "consumed_event",
            "inbox",
            "inbox_message",
            "delivery",
            "mail",
            "mail_notice",
            "digest_run",
            "relay_lease",
            "unsent_announcement",
            "sent_announcement");

    private final OpenCases cases;

    Rows(OpenCases cases) {
        this.cases = cases;
    }

    Map<String, Long> counts() {
        var counts = new TreeMap<>(cases.rows());
        counts.keySet().removeAll(FILLED_LATER);
        if (!counts.keySet().containsAll(Set.of("journal_entry", "announcement", "act_ru_job", "act_ru_task"))) {
            throw new IllegalStateException("Not everything is counted: " + counts.keySet());
        }
        return counts;
    }
}
