package vn.kycuong.doors;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import vn.kycuong.Chance;
import vn.kycuong.MovableClock;
import vn.kycuong.inspection.WorldHistory;

/** Time and chance of a world: every act has its own minute and its own seed, whatever else happened. */
final class WorldTime {

    private final MovableClock clock;
    private final Chance chance;
    private final WorldHistory history;
    private final Instant beginning;

    WorldTime(ApplicationContext context, Instant beginning) {
        this.clock = context.getBean(MovableClock.class);
        this.chance = context.getBean(Chance.class);
        this.history = context.getBean(WorldHistory.class);
        this.beginning = beginning;
        clock.stopAt(beginning);
    }

    /** The next act waits until this one has been told everywhere. */
    void at(int minute, String act, Runnable happens) {
        clock.stopAt(beginning.plus(Duration.ofMinutes(minute)));
        chance.seed(act);
        happens.run();
        chance.forget();
        await(act).atMost(Duration.ofSeconds(180)).until(history::settled);
    }
}
