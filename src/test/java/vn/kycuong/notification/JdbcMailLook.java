package vn.kycuong.notification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables of mails and deliveries say. */
@Component
class JdbcMailLook {

    private final JdbcClient database;

    JdbcMailLook(JdbcClient database) {
        this.database = database;
    }

    String state(UUID mail) {
        return database.sql("select state from mail where id = :id")
                .param("id", mail)
                .query(String.class)
                .single();
    }

    List<UUID> mailsOf(String official) {
        return database.sql("select id from mail where official = :official order by queued_at, id")
                .param("official", official)
                .query(UUID.class)
                .list();
    }

    /** Channel and reason of everything that was to reach this person, in order; made ones end in a plus. */
    List<String> ledger(String official) {
        return database.sql("""
                        select channel || ':' || reason || case when delivered then '+' else '' end
                          from delivery
                         where official = :official
                         order by position
                        """).param("official", official).query(String.class).list();
    }

    List<String> details(String official) {
        return database.sql("select detail from delivery where official = :official and detail <> '' order by position")
                .param("official", official)
                .query(String.class)
                .list();
    }

    List<String> addresses(String official) {
        return database.sql("""
                        select address || case when valid_to is null then '' else ' until' end || ' ' || set_by
                          from mail_address
                         where official = :official
                         order by valid_from, valid_to
                        """).param("official", official).query(String.class).list();
    }

    /** The whole queue, by what it is for. */
    Map<String, String> queue() {
        var rows = new TreeMap<String, String>();
        database.sql("""
                        select m.official, m.id, m.digest_on, m.state, m.tries, m.queued_at, m.settled_at,
                               (select string_agg(n.event_id || ' ' || n.dropped, ', ' order by n.event_id)
                                  from mail_notice n
                                 where n.mail = m.id) as told
                          from mail m
                        """)
                .query()
                .listOfRows()
                .forEach(row -> rows.put(row.get("official") + " " + row.get("id"), new TreeMap<>(row).toString()));
        return rows;
    }
}
