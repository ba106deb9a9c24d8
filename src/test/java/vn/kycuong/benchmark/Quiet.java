package vn.kycuong.benchmark;

import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until everything has been told and read that follows from what was done, so that the next round begins alike. */
final class Quiet {

    private static final int PATIENCE_SECONDS = 180;

    private final JdbcClient owner;

    Quiet(Application application) {
        this.owner = application.owner();
    }

    /** @return seconds that it took */
    double await() throws InterruptedException {
        var began = System.nanoTime();
        while (!settled()) {
            if (System.nanoTime() - began > PATIENCE_SECONDS * 1e9) {
                throw new IllegalStateException("It does not come to rest");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private boolean allSent() {
        return owner.sql("select not exists (select 1 from unsent_announcement)")
                .query(Boolean.class)
                .single();
    }

    /** What generated inspections announced never went through Kafka, and long ago. */
    private boolean settled() {
        return allSent()
                && owner.sql("""
                        select not exists (select 1
                                             from sent_announcement
                                             join announcement a using (position)
                                            where audience <> 'INTEGRATION' and sent_at > :lately
                                              and not exists (select 1
                                                                from consumed_event c
                                                               where c.consumer = 'kycuong-notification'
                                                                 and c.event_id = a.event_id))
                        """)
                        .param("lately", OffsetDateTime.now().minusHours(1))
                        .query(Boolean.class)
                        .single();
    }
}
