package vn.kycuong.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leafs through entries, those opened last first. */
@Repository
class JdbcEntryPages {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String HEARD = """
            (e.official = ''
             or exists (select 1 from accountability_statement t where t.entry_id = e.id)
             or exists (select 1 from accountability_silence s where s.entry_id = e.id))
            """;

    private final JdbcClient database;

    JdbcEntryPages(JdbcClient database) {
        this.database = database;
    }

    /** @param about only what concerns this official; empty for everybody */
    List<UUID> after(EntryCursor from, String about, AccountabilityQueries.Filter filter, int limit) {
        return database.sql("""
                        select e.id
                          from accountability_entry e
                         where %s
                         order by e.opened_at desc, e.id desc
                         limit :limit
                        """.formatted(String.join(" and ", conditions(about, filter))))
                .param("at", JdbcEntries.at(from.at()))
                .param("id", from.id())
                .param("about", about)
                .param("unit", filter.unit())
                .param(
                        "outcome",
                        filter.outcome() == null ? "" : filter.outcome().name())
                .param("openedFrom", startOf(filter.from()))
                .param("openedBefore", startOf(nextDay(filter.to())))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Only what the question needs, so that each finds its index. */
    private static List<String> conditions(String about, AccountabilityQueries.Filter filter) {
        var conditions = new ArrayList<String>();
        conditions.add("(e.opened_at, e.id) < (:at, :id)");
        if (!about.isEmpty()) {
            conditions.add("e.official = :about");
        }
        if (!filter.unit().isEmpty()) {
            conditions.add("e.unit = :unit");
        }
        if (filter.outcome() != null) {
            conditions.add("e.outcome = :outcome");
        }
        if (filter.from() != null) {
            conditions.add("e.opened_at >= :openedFrom");
        }
        if (filter.to() != null) {
            conditions.add("e.opened_at < :openedBefore");
        }
        if (filter.status() != null) {
            conditions.add(standing(filter.status()));
        }
        return conditions;
    }

    private static String standing(AccountabilityStatus status) {
        return switch (status) {
            case HEARING -> "e.outcome is null and not " + HEARD;
            case TO_DECIDE -> "e.outcome is null and " + HEARD;
            case CLOSED -> "e.outcome <> 'LAPSED'";
            case LAPSED -> "e.outcome = 'LAPSED'";
        };
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
