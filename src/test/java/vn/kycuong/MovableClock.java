package vn.kycuong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the tests, for the domain and the engine alike. It runs, and can be set. */
@Component
@Primary
public class MovableClock extends Clock {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Duration ahead = Duration.ZERO;

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
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
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
