package vn.kycuong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the tests, for the domain and the engine alike. It runs, and can be set and stopped. */
@Component
@Primary
public class MovableClock extends Clock {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    public void moveTo(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    public void moveTo(LocalDate day) {
        moveTo(day.atTime(LocalTime.NOON).atZone(HANOI).toInstant());
    }

    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    /** Shows this moment until it is stopped at another one or reset. */
    public void stopAt(Instant moment) {
        stopped = moment;
    }

    @Override
    public Instant instant() {
        var moment = stopped;
        return moment == null ? Instant.now().plus(ahead) : moment;
    }

    @Override
    public ZoneId getZone() {
        return HANOI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
