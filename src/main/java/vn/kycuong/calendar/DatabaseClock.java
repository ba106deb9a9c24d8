package vn.kycuong.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Time in Việt Nam as the database tells it: the machine's clock, corrected by the offset measured each minute, so that
 * nodes with different clocks agree on what is due.
 */
class DatabaseClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient database;
    private volatile Duration offset = Duration.ZERO;

    DatabaseClock(JdbcClient database) {
        this.database = database;
    }

    @Scheduled(fixedRate = 60_000)
    void measure() {
        try {
            var before = Instant.now();
            var there = database.sql("select clock_timestamp()")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
            var halfWay = Duration.between(before, Instant.now()).dividedBy(2);
            offset = Duration.between(before.plus(halfWay), there);
        } catch (DataAccessException away) {
            LOG.warn("The database does not tell the time; the last offset {} stays", offset);
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return HANOI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return HANOI.equals(zone) ? this : Clock.offset(Clock.system(zone), offset);
    }
}
