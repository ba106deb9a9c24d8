package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums over the inspections that there are for the acting person. */
@Repository
class JdbcBoard {

    /** So many inspections have reached exactly this. */
    record Standing(Set<Milestone> reached, boolean suspended, long count) {}

    private final JdbcClient database;

    JdbcBoard(JdbcClient database) {
        this.database = database;
    }

    List<Standing> standing() {
        return database.sql("""
                        select reached, suspended, count(*) as count
                          from (select array(select m.milestone from inspection_milestone m
                                              where m.case_id = i.case_id order by m.milestone) as reached,
                                       i.suspended_on is not null as suspended
                                  from inspection i
                                  join case_file c on c.id = i.case_id) one
                         group by reached, suspended
                        """).query((row, line) -> standing(row)).list();
    }

    List<BoardQueries.Year> openedSince(LocalDate day) {
        return database.sql("""
                        select kind, count(*) as opened,
                               count(*) filter (where 'DECISION_ISSUED' = any (reached)) as decided,
                               count(*) filter (where 'ANNOUNCED' = any (reached)) as announced,
                               count(*) filter (where 'CONCLUSION_SIGNED' = any (reached)) as concluded,
                               count(*) filter (where 'CLOSED' = any (reached)) as closed
                          from (select i.kind,
                                       array(select m.milestone from inspection_milestone m
                                              where m.case_id = i.case_id) as reached
                                  from inspection i
                                  join case_file c on c.id = i.case_id
                                 where c.opened_at >= :day) one
                         group by kind
                         order by array_position(array['SCHEDULED', 'THEMATIC', 'SURPRISE'], kind)
                        """)
                .param("day", day)
                .query(BoardQueries.Year.class)
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var reached = Stream.of((String[]) row.getArray("reached").getArray())
                .map(Milestone::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Standing(reached, row.getBoolean("suspended"), row.getLong("count"));
    }
}
