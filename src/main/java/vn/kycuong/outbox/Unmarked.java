package vn.kycuong.outbox;

import java.util.ArrayList;
import java.util.List;

/**
 * What the broker has and the database does not know yet. Lost with the process, so that the next relay sends it once more,
 * with the same ids.
 */
final class Unmarked {

    private final List<Outgoing> records = new ArrayList<>();
    private long token;
    private long sinceNanos;

    /** @param lease under which they were sent */
    void add(long lease, List<Outgoing> sent) {
        if (records.isEmpty()) {
            token = lease;
            sinceNanos = System.nanoTime();
        }
        records.addAll(sent);
    }

    /** Whether they were sent under another lease. */
    boolean isOfAnother(long lease) {
        return !records.isEmpty() && token != lease;
    }

    boolean isDue(OutboxSettings settings) {
        return records.size() >= settings.batch()
                || !records.isEmpty()
                        && System.nanoTime() - sinceNanos >= settings.mark().toNanos();
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    long token() {
        return token;
    }

    List<Outgoing> records() {
        return List.copyOf(records);
    }

    void forget() {
        records.clear();
    }
}
