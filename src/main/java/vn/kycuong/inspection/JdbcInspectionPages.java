package vn.kycuong.inspection;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Actor;

/** Finds candidates for a list. Whether their reader may know of each is decided by the matrix afterwards. */
@Repository
class JdbcInspectionPages {

    private final JdbcClient database;

    JdbcInspectionPages(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param everything the reader may read cases without a part in them
     * @param unitsFound codes of units that have the text in their name
     */
    List<InspectionCursor> after(
            InspectionCursor cursor,
            InspectionFilter filter,
            Collection<String> unitsFound,
            Actor reader,
            boolean everything,
            int limit) {
        var kind = filter.kind();
        return database.sql("""
                        select c.opened_at, i.case_id
                          from inspection i
                          join case_file c on c.id = i.case_id
                         where (c.opened_at, i.case_id) < (:at, :id)
                           and (:kind = '' or i.kind = :kind)
                           and (:unit = '' or i.unit = :unit)
                           and (:text = ''
                                or i.unit = any(:unitsFound)
                                or folded(i.number || ' ' || i.unit) like folded(:text) escape '\\'
                                or ((:everything or exists (select 1
                                                              from inspection_milestone m
                                                             where m.case_id = i.case_id and m.milestone = 'ANNOUNCED')
                                                 or exists (select 1
                                                              from team_member t
                                                             where t.case_id = i.case_id and t.official = :official))
                                    and folded(i.number || ' ' || i.unit || ' ' || i.content)
                                        like folded(:text) escape '\\'))
                           and (:everything
                                or i.unit = any(:units)
                                or :official in (i.drafter, i.issuer)
                                or exists (select 1
                                             from team_member t
                                            where t.case_id = i.case_id and t.official = :official)
                                or exists (select 1
                                             from inspection_involved v
                                            where v.case_id = i.case_id and v.official = :official))
                         order by c.opened_at desc, i.case_id desc
                         limit :limit
                        """)
                .param("at", OffsetDateTime.ofInstant(cursor.at(), ZoneOffset.UTC))
                .param("id", cursor.id())
                .param("kind", kind == null ? "" : kind.name())
                .param("unit", filter.unit())
                .param("text", filter.text().isEmpty() ? "" : '%' + escaped(filter.text()) + '%')
                .param("unitsFound", unitsFound.toArray(String[]::new))
                .param("units", reader.unitsHeaded().toArray(String[]::new))
                .param("official", reader.official())
                .param("everything", everything)
                .param("limit", limit)
                .query((row, line) -> new InspectionCursor(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("case_id", UUID.class)))
                .list();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
