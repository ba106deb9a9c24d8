package vn.kycuong.serving;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leafs through the papers of all cases; the caller checks each of them. */
@Repository
class JdbcPaperPages {

    /**
     * What the database can tell of a question.
     *
     * @param family of the cases
     * @param partOf code of the official in whose cases alone is looked; empty for all cases
     */
    record Candidates(Family family, String partOf) {}

    private static final String LATEST = """
            (select p.filed_on as day, p.case_id, p.kind, p.number
               from served_paper p
              where (p.filed_on, p.case_id, p.kind, p.number) < (:day, :caseId, :kind, :number)
                and %s
              order by p.filed_on desc, p.case_id desc, p.kind desc, p.number desc
              limit :limit)
            """;
    private static final String LATEST_OF_ALL =
            ") p order by day desc, case_id desc, kind desc, number desc limit :limit";

    private static final String MOST_URGENT = """
            (select coalesce(p.due_on, p.filed_on) as day, p.case_id, p.kind, p.number
               from served_paper p
              where p.served_on is null
                and (coalesce(p.due_on, p.filed_on), p.case_id, p.kind, p.number) > (:day, :caseId, :kind, :number)
                and %s
              order by coalesce(p.due_on, p.filed_on), p.case_id, p.kind, p.number
              limit :limit)
            """;
    private static final String MOST_URGENT_OF_ALL = ") p order by day, case_id, kind, number limit :limit";

    private static final String OWN =
            " and p.case_id = any (array(select c.case_id from case_party c where c.official = :me))";

    private final JdbcClient database;

    JdbcPaperPages(JdbcClient database) {
        this.database = database;
    }

    List<PaperCursor> after(PaperCursor from, PaperOrder order, List<Candidates> wanted, int limit) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return database.sql(statement(order, wanted))
                .param("me", wanted.stream().map(Candidates::partOf).collect(Collectors.joining()))
                .param("day", from.day())
                .param("caseId", from.caseId())
                .param("kind", from.kind())
                .param("number", from.number())
                .param("limit", limit)
                .query(PaperCursor.class)
                .list();
    }

    private static String statement(PaperOrder order, List<Candidates> wanted) {
        var ofFamily = order == PaperOrder.LATEST ? LATEST : MOST_URGENT;
        var ofAll = order == PaperOrder.LATEST ? LATEST_OF_ALL : MOST_URGENT_OF_ALL;
        return wanted.stream()
                .map(each -> ofFamily.formatted(condition(each)))
                .collect(Collectors.joining(" union all ", "select day, case_id, kind, number from (", ofAll));
    }

    /** The kinds are constants, since each family has an index of its own. */
    private static String condition(Candidates wanted) {
        var kinds = PaperKind.of(wanted.family())
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", "));
        return "p.kind in (" + kinds + ")" + (wanted.partOf().isEmpty() ? "" : OWN);
    }
}
