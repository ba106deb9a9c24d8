package vn.kycuong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails to be sent, and those that were. */
@Repository
class JdbcMails {

    private final JdbcClient database;

    /** Somebody who would be told of these stages by mail if there were any. */
    record Missing(String official, StageGroup group) {}

    JdbcMails(JdbcClient database) {
        this.database = database;
    }

    void queue(UUID id, String official, @Nullable LocalDate digestOn, Collection<UUID> events, Instant now) {
        database.sql("""
                        insert into mail (id, official, digest_on, state, queued_at, due_at)
                        values (:id, :official, :digest, 'WAITING', :now, :now)
                        """)
                .param("id", id)
                .param("official", official)
                .param("digest", digestOn)
                .param("now", utc(now))
                .update();
        for (var event : events) {
            database.sql("insert into mail_notice (mail, official, event_id) values (:mail, :official, :event)")
                    .param("mail", id)
                    .param("official", official)
                    .param("event", event)
                    .update();
        }
    }

    /** The one that has waited longest, for whoever has this token until the lease ends. */
    Optional<Mail> take(UUID token, Instant now, Instant leaseEnds) {
        return database.sql("""
                        update mail
                           set token = :token, due_at = :ends
                         where id = (select id
                                       from mail
                                      where state = 'WAITING' and due_at <= :now
                                      order by due_at, queued_at, id
                                      limit 1
                                        for update skip locked)
                        returning id, official, digest_on, tries, queued_at, token
                        """)
                .param("token", token)
                .param("now", utc(now))
                .param("ends", utc(leaseEnds))
                .query((row, number) -> mail(row, notices(row.getObject("id", UUID.class))))
                .optional();
    }

    /** False when it was lost to another node, or is no longer waiting. */
    boolean settle(Mail mail, String state, Instant now) {
        return database.sql("""
                                update mail
                                   set state = :state, token = null, settled_at = :now
                                 where id = :id and token = :token and state = 'WAITING'
                                """)
                        .param("state", state)
                        .param("id", mail.id())
                        .param("token", mail.token())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** @param answered whether the server itself put it off, which is counted */
    void putOff(Mail mail, boolean answered, Instant until) {
        database.sql("""
                        update mail
                           set token = null, due_at = :until, tries = tries + :counted
                         where id = :id and token = :token and state = 'WAITING'
                        """)
                .param("until", utc(until))
                .param("counted", answered ? 1 : 0)
                .param("id", mail.id())
                .param("token", mail.token())
                .update();
    }

    /** Parks a mail that had been sent; empty when there is no such mail, or it came back before. */
    Optional<Mail> takeBack(UUID id, Instant now) {
        return database.sql("""
                        update mail
                           set state = 'PARKED', settled_at = :now
                         where id = :id and state = 'SENT'
                        returning id, official, digest_on, tries, queued_at, token
                        """)
                .param("id", id)
                .param("now", utc(now))
                .query((row, number) -> mail(row, notices(id)))
                .optional();
    }

    /** False when there is no such parked mail. */
    boolean unpark(UUID id, Instant now) {
        return database.sql("""
                                update mail
                                   set state = 'WAITING', tries = 0, due_at = :now, settled_at = null
                                 where id = :id and state = 'PARKED'
                                """).param("id", id).param("now", utc(now)).update() == 1;
    }

    /** It is not told any more, at no later attempt either. */
    void drop(UUID mail, UUID event) {
        database.sql("update mail_notice set dropped = true where mail = :mail and event_id = :event")
                .param("mail", mail)
                .param("event", event)
                .update();
    }

    /** What a mail tells of, by the number of the case. */
    List<Mail.Told> notices(UUID mail) {
        return database.sql("""
                        select m.event_id, m.case_id, m.subject, m.type, m.audience, m.unit
                          from mail_notice n
                          join inbox_message m on m.official = n.official and m.event_id = n.event_id
                         where n.mail = :mail and not n.dropped
                         order by m.subject, m.event_id
                        """).param("mail", mail).query(JdbcMails::told).list();
    }

    /** Unread, and meant for the digest; the newest first. */
    List<Mail.Told> forDigest(String official, int limit) {
        return database.sql("""
                        select event_id, case_id, subject, type, audience, unit
                          from inbox_message
                         where official = :official and digest and read_at is null
                         order by number desc
                         limit :limit
                        """)
                .param("official", official)
                .param("limit", limit)
                .query(JdbcMails::told)
                .list();
    }

    /** @return those of whom it was not known yet */
    Set<Missing> noteMissingChannel(Set<Missing> missing, Instant now) {
        return database.sql("""
                        insert into mail_channel_missing (official, stage_group, noted_at)
                        select official, stage_group, :now
                          from unnest(:officials, :groups) as missing (official, stage_group)
                         order by official, stage_group
                        on conflict do nothing
                        returning official, stage_group
                        """)
                .param("now", utc(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("officials", missing.stream().map(Missing::official).toArray(String[]::new))
                .param("groups", missing.stream().map(one -> one.group().name()).toArray(String[]::new))
                .query((row, number) ->
                        new Missing(row.getString("official"), StageGroup.valueOf(row.getString("stage_group"))))
                .set();
    }

    private static Mail mail(ResultSet row, List<Mail.Told> notices) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("official"),
                row.getObject("digest_on", LocalDate.class),
                row.getInt("tries"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getObject("token", UUID.class),
                notices);
    }

    private static Mail.Told told(ResultSet row, int index) throws SQLException {
        return new Mail.Told(
                row.getObject("event_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("subject"),
                row.getString("type"),
                row.getString("audience"),
                row.getString("unit"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
