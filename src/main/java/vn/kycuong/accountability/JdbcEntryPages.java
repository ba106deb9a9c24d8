package vn.kycuong.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leafs through entries, those opened last first. */
@Repository
class JdbcEntryPages {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient database;

    JdbcEntryPages(JdbcClient database) {
        this.database = database;
    }

    /** @param about only what concerns this official; empty for everybody */
    List<UUID> after(EntryCursor from, String about, AccountabilityQueries.Filter filter, int limit) {
        return database.sql("""
                        select e.id
                          from accountability_entry e
                          left join accountability_closure c on c.entry_id = e.id
                         where (e.opened_at, e.id) < (:at, :id)
                           and (:about = '' or e.official = :about)
                           and (:unit = '' or e.unit = :unit)
                           and (:outcome = '' or c.outcome = :outcome)
                           and (cast(:openedFrom as timestamptz) is null or e.opened_at >= :openedFrom)
                           and (cast(:openedBefore as timestamptz) is null or e.opened_at < :openedBefore)
                           and (:status = ''
                                or :status = case
                                       when c.outcome = 'LAPSED' then 'LAPSED'
                                       when c.outcome is not null then 'CLOSED'
                                       when e.official = ''
                                            or exists (select 1 from accountability_statement t where t.entry_id = e.id)
                                            or exists (select 1 from accountability_silence s where s.entry_id = e.id)
                                       then 'TO_DECIDE'
                                       else 'HEARING'
                                   end)
                         order by e.opened_at desc, e.id desc
                         limit :limit
                        """)
                .param("at", JdbcEntries.at(from.at()))
                .param("id", from.id())
                .param("about", about)
                .param("unit", filter.unit())
                .param(
                        "outcome",
                        filter.outcome() == null ? "" : filter.outcome().name())
                .param("openedFrom", startOf(filter.from()))
                .param("openedBefore", startOf(nextDay(filter.to())))
                .param("status", filter.status() == null ? "" : filter.status().name())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private static @Nullable LocalDate nextDay(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Object startOf(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        Instant start = day.atStartOfDay(HANOI).toInstant();
        return JdbcEntries.at(start);
    }
}
