package vn.kycuong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of every event for every person. Rows are only ever added. */
@Repository
class JdbcDeliveries {

    private final JdbcClient database;

    JdbcDeliveries(JdbcClient database) {
        this.database = database;
    }

    void made(Notice notice, String official, Instant now) {
        write(notice, official, "INBOX", "", now);
    }

    void missed(Notice notice, String official, NonDelivery reason, Instant now) {
        write(notice, official, "INBOX", reason.code(), now);
    }

    void missedByMail(Notice notice, String official, NonDelivery reason, Instant now) {
        write(notice, official, "MAIL", reason.code(), now);
    }

    void mailed(Mail mail, Instant now) {
        mail.notices().forEach(told -> write(mail, told, "", "", now));
    }

    /** @param detail what the mail server answered, if it did */
    void notMailed(Mail mail, Mail.Told told, NonDelivery reason, String detail, Instant now) {
        write(mail, told, reason.code(), detail, now);
    }

    /**
     * The newest first.
     *
     * @param reason code; empty for all
     * @param after the last one of the page before
     */
    List<DeliveryQueries.Delivery> missed(String reason, DeliveryQueries.@Nullable Place after, int limit) {
        var statement = database.sql("""
                        select d.event_id, d.type, d.audience, d.official, d.channel, d.reason, d.detail, d.happened_at,
                               d.mail, coalesce(m.state = 'PARKED', false) as parked
                          from delivery d
                          left join mail m on m.id = d.mail
                         where not d.delivered
                           and (:reason = '' or d.reason = :reason)
                        %s order by d.happened_at desc, d.event_id desc, d.official desc, d.channel desc
                         limit :limit
                        """.formatted(after == null ? "" : """
                           and (d.happened_at, d.event_id, d.official, d.channel)
                             < (cast(:happened as timestamptz), :event, :official, :channel)
                        """))
                .param("reason", reason)
                .param("limit", limit);
        var complete = after == null
                ? statement
                : statement
                        .param("happened", after.happenedAt().atOffset(ZoneOffset.UTC))
                        .param("event", after.eventId())
                        .param("official", after.official())
                        .param("channel", after.channel());
        return complete.query(JdbcDeliveries::delivery).list();
    }

    /** The last mail that came back from the address that the person has now, unless a later try stayed there. */
    Optional<Returned> lastReturned(String official) {
        return database.sql("""
                        select d.happened_at, d.detail
                          from delivery d
                          join mail_address a on a.official = d.official and a.valid_to is null
                         where d.official = :official and d.reason = 'returned'
                           and exists (select 1
                                         from delivery sent
                                        where sent.mail = d.mail and sent.delivered
                                          and sent.position < d.position and sent.happened_at >= a.valid_from)
                           and not exists (select 1
                                             from delivery later
                                            where later.mail = d.mail and later.delivered and later.position > d.position)
                         order by d.happened_at desc, d.position desc
                         limit 1
                        """)
                .param("official", official)
                .query((row, number) -> new Returned(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getString("detail")))
                .optional();
    }

    private void write(Notice notice, String official, String channel, String reason, Instant now) {
        database.sql("""
                        insert into delivery (event_id, case_id, type, audience, official, channel, delivered, reason,
                                              happened_at)
                        values (:event, :case, :type, :audience, :official, :channel, :delivered, :reason, :now)
                        """)
                .param("event", notice.eventId())
                .param("case", notice.caseId())
                .param("type", notice.type())
                .param("audience", notice.audience())
                .param("official", official)
                .param("channel", channel)
                .param("delivered", reason.isEmpty())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void write(Mail mail, Mail.Told told, String reason, String detail, Instant now) {
        database.sql("""
                        insert into delivery (event_id, case_id, type, audience, official, channel, delivered, reason,
                                              happened_at, mail, detail)
                        values (:event, :case, :type, :audience, :official, 'MAIL', :delivered, :reason, :now, :mail,
                                :detail)
                        """)
                .param("event", told.eventId())
                .param("case", told.caseId())
                .param("type", told.type())
                .param("audience", told.audience())
                .param("official", mail.official())
                .param("delivered", reason.isEmpty())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("mail", mail.id())
                .param("detail", detail)
                .update();
    }

    private static DeliveryQueries.Delivery delivery(ResultSet row, int index) throws SQLException {
        return new DeliveryQueries.Delivery(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("audience"),
                row.getString("official"),
                row.getString("channel"),
                row.getString("reason"),
                row.getString("detail"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("mail", UUID.class),
                row.getBoolean("parked"));
    }
}
