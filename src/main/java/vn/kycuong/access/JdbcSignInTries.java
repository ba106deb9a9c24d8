package vn.kycuong.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wrong passwords, and where people signed in, for all nodes. Names and addresses stand here as hashes only. */
@Repository
class JdbcSignInTries {

    /** @param forgetAt when they count no more */
    record Failures(int count, Instant last, Instant forgetAt) {}

    private final JdbcClient database;

    JdbcSignInTries(JdbcClient database) {
        this.database = database;
    }

    /** By key; without what is forgotten by now. */
    Map<String, Failures> failures(Collection<String> keys, Instant now) {
        return database
                .sql("""
                        select key, failures, last_at, forget_at
                          from sign_in_failure
                         where key = any(:keys) and forget_at > :now
                        """)
                .param("keys", keys.toArray(String[]::new))
                .param("now", at(now))
                .query((row, line) -> Map.entry(
                        row.getString("key"),
                        new Failures(
                                row.getInt("failures"),
                                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                                row.getObject("forget_at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Counts one more; what was to be forgotten before begins anew.
     *
     * @param prolonged whether a further failure puts off the forgetting
     */
    void fail(String key, Instant now, Instant forgetAt, boolean prolonged) {
        database.sql("""
                        insert into sign_in_failure as known (key, failures, last_at, forget_at)
                        values (:key, 1, :now, :forgetAt)
                        on conflict (key) do update
                           set failures = case when known.forget_at > :now then known.failures + 1 else 1 end,
                               last_at = :now,
                               forget_at = case when known.forget_at > :now and not :prolonged
                                                then known.forget_at else :forgetAt end
                        """)
                .param("key", key)
                .param("now", at(now))
                .param("forgetAt", at(forgetAt))
                .param("prolonged", prolonged)
                .update();
    }

    void forget(String key) {
        database.sql("delete from sign_in_failure where key = :key")
                .param("key", key)
                .update();
    }

    /** Keeps the table as small as what still counts. */
    void forgetOld(Instant now) {
        database.sql("""
                        delete from sign_in_failure
                         where key in (select key from sign_in_failure where forget_at <= :now for update skip locked)
                        """).param("now", at(now)).update();
    }

    boolean wasHere(String key, LocalDate since) {
        return database.sql("select exists (select 1 from sign_in_place where key = :key and seen_on >= :since)")
                .param("key", key)
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    void isHere(String key, LocalDate today) {
        database.sql("""
                        insert into sign_in_place (key, seen_on)
                        values (:key, :today)
                        on conflict (key) do update set seen_on = excluded.seen_on
                        """).param("key", key).param("today", today).update();
    }

    void forgetPlaces(LocalDate before) {
        database.sql("""
                        delete from sign_in_place
                         where key in (select key from sign_in_place where seen_on < :before for update skip locked)
                        """).param("before", before).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
