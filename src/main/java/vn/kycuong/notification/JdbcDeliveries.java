package vn.kycuong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** @param reason code of {@link NonDelivery}; empty when it arrived */
    record Line(Notice notice, String official, String channel, String reason) {

        static Line arrived(Notice notice, String official) {
            return new Line(notice, official, "INBOX", "");
        }

        static Line missed(Notice notice, String official, NonDelivery reason) {
            return new Line(notice, official, "INBOX", reason.code());
        }

        static Line missedByMail(Notice notice, String official, NonDelivery reason) {
            return new Line(notice, official, "MAIL", reason.code());
        }
    }

    void add(List<Line> lines, Instant now) {
        if (lines.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into delivery (event_id, case_id, type, audience, official, channel, delivered, reason,
                                              happened_at)
                        select event_id, case_id, type, audience, official, channel, reason = '', reason, :now
                          from unnest(:events, :cases, :types, :audiences, :officials, :channels, :reasons)
                               as line (event_id, case_id, type, audience, official, channel, reason)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("events", column(lines, line -> line.notice().eventId()).toArray(UUID[]::new))
                .param("cases", column(lines, line -> line.notice().caseId()).toArray(UUID[]::new))
                .param("types", column(lines, line -> line.notice().type()).toArray(String[]::new))
                .param(
                        "audiences",
                        column(lines, line -> line.notice().audience()).toArray(String[]::new))
                .param("officials", column(lines, Line::official).toArray(String[]::new))
                .param("channels", column(lines, Line::channel).toArray(String[]::new))
                .param("reasons", column(lines, Line::reason).toArray(String[]::new))
                .update();
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

    private static <T> Stream<T> column(List<Line> lines, Function<Line, T> value) {
        return lines.stream().map(value);
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
