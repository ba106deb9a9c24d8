package vn.kycuong.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeliveries {

    private final JdbcClient database;

    JdbcDeliveries(JdbcClient database) {
        this.database = database;
    }

    void made(Notice notice, String official, Instant now) {
        write(notice, official, "", now);
    }

    void missed(Notice notice, String official, String reason, Instant now) {
        write(notice, official, reason, now);
    }

    List<DeliveryQueries.Delivery> missed(int limit) {
        return database.sql("""
                        select event_id, type, audience, official, channel, reason, happened_at
                          from delivery
                         where not delivered
                         order by position desc
                         limit :limit
                        """)
                .param("limit", limit)
                .query((row, index) -> new DeliveryQueries.Delivery(
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getString("audience"),
                        row.getString("official"),
                        row.getString("channel"),
                        row.getString("reason"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void write(Notice notice, String official, String reason, Instant now) {
        database.sql("""
                        insert into delivery (event_id, case_id, type, audience, official, channel, delivered, reason,
                                              happened_at)
                        values (:event, :case, :type, :audience, :official, 'INBOX', :delivered, :reason, :now)
                        """)
                .param("event", notice.eventId())
                .param("case", notice.caseId())
                .param("type", notice.type())
                .param("audience", notice.audience())
                .param("official", official)
                .param("delivered", reason.isEmpty())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
