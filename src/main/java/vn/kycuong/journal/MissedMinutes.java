package vn.kycuong.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.journal.Verification.Gap;

/** Minutes without an anchor of sealed commitments, while the application did not run. Entries come in order. */
final class MissedMinutes {

    private static final int LATEST = 20;

    private final Deque<Gap> gaps = new ArrayDeque<>();
    private long minutes;
    private @Nullable Instant last;

    void visit(Entry entry) {
        if (!entry.caseId().equals(SystemCase.SEALS)) {
            return;
        }
        var minute = entry.happenedAt().truncatedTo(ChronoUnit.MINUTES);
        var before = last;
        if (before != null) {
            var missed = Duration.between(before, minute).toMinutes() - 1;
            if (missed > 0) {
                minutes += missed;
                gaps.addLast(new Gap(before.plus(1, ChronoUnit.MINUTES), minute));
            }
        }
        if (gaps.size() > LATEST) {
            gaps.removeFirst();
        }
        last = minute;
    }

    long minutes() {
        return minutes;
    }

    /** The latest ones, the oldest first. */
    List<Gap> gaps() {
        return List.copyOf(gaps);
    }
}
