package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChecklists {

    private final JdbcClient database;

    JdbcChecklists(JdbcClient database) {
        this.database = database;
    }

    Optional<Checklist> find(String version) {
        return all().stream()
                .filter(checklist -> checklist.version().equals(version))
                .findFirst();
    }

    List<Checklist> all() {
        return database.sql(
                        "select version, name_vi, name_en, valid_from, valid_to from checklist order by valid_from, version")
                .query((row, line) -> checklist(row))
                .list();
    }

    /** @return whether the version was not known before */
    boolean add(Checklist checklist) {
        var added = database.sql("""
                        insert into checklist (version, name_vi, name_en, valid_from, valid_to)
                        values (:version, :nameVi, :nameEn, :from, :to)
                        on conflict do nothing
                        """)
                .param("version", checklist.version())
                .param("nameVi", checklist.nameVi())
                .param("nameEn", checklist.nameEn())
                .param("from", checklist.from())
                .param("to", checklist.to())
                .update();
        if (added > 0) {
            checklist.items().forEach(item -> add(checklist.version(), item));
        }
        return added > 0;
    }

    private void add(String version, Checklist.Item item) {
        database.sql("""
                        insert into checklist_item (version, code, group_vi, group_en, item_vi, item_en, evidence,
                                                    violation)
                        values (:version, :code, :groupVi, :groupEn, :itemVi, :itemEn, :evidence, :violation)
                        """)
                .param("version", version)
                .param("code", item.code())
                .param("groupVi", item.groupVi())
                .param("groupEn", item.groupEn())
                .param("itemVi", item.itemVi())
                .param("itemEn", item.itemEn())
                .param("evidence", item.evidence())
                .param("violation", item.violation())
                .update();
    }

    private Checklist checklist(ResultSet row) throws SQLException {
        var version = row.getString("version");
        return new Checklist(
                version,
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                items(version));
    }

    private List<Checklist.Item> items(String version) {
        return database.sql("""
                        select code, group_vi, group_en, item_vi, item_en, evidence, violation
                          from checklist_item
                         where version = :version
                         order by code
                        """)
                .param("version", version)
                .query((row, line) -> new Checklist.Item(
                        row.getString("code"),
                        row.getString("group_vi"),
                        row.getString("group_en"),
                        row.getString("item_vi"),
                        row.getString("item_en"),
                        row.getString("evidence"),
                        row.getString("violation")))
                .list();
    }
}
