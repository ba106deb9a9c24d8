package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Role;

/** Lists units and officials in the order of the Vietnamese alphabet, found with or without accents. */
@Repository
class JdbcDirectory {

    private static final String UNITS = "with directory as (" + JdbcUnits.UNITS + """
            ) select code, parent, type, name_vi, name_en, valid_from, valid_to, demonstration
                from directory
               where daterange(valid_from, valid_to, '[]') @> cast(:on as date)
                 and (parent = :parent or (:parent = '' and not :top))
                 and (:text = ''
                      or strpos(lower(unaccent(normalize(name_vi, NFC))), lower(unaccent(normalize(:text, NFC)))) > 0
                      or strpos(lower(name_en), lower(:text)) > 0
                      or strpos(code, upper(:text)) > 0)
                 and (:after = ''
                      or (name_vi collate "vi-x-icu", code)
                         > (select name_vi collate "vi-x-icu", code from directory where code = :after))
               order by name_vi collate "vi-x-icu", code
               limit :limit
            """;

    private static final String OFFICIALS = """
            select o.code, o.name, a.unit, p.code as post, p.name_vi as post_vi, p.name_en as post_en, a.position
              from official o
              join lateral (select *
                              from assignment
                             where official = o.code
                               and daterange(valid_from, valid_to, '[]') @> cast(:on as date)
                               and (:unit = '' or unit = :unit)
                             order by main desc, valid_from, unit
                             limit 1) a on true
              join post p on p.code = a.post
             where (:role = '' or exists (select 1
                                            from account c
                                            join account_role r on r.account = c.name
                                           where c.official = o.code and c.enabled
                                             and r.role = :role and r.withdrawn_at is null))
               and (:text = ''
                    or strpos(lower(unaccent(normalize(o.name, NFC))), lower(unaccent(normalize(:text, NFC)))) > 0
                    or strpos(o.code, upper(:text)) > 0)
               and (:after = ''
                    or (o.name collate "vi-x-icu", o.code)
                       > (select name collate "vi-x-icu", code from official where code = :after))
             order by o.name collate "vi-x-icu", o.code
             limit :limit
            """;

    private static final String PEOPLE = """
            select o.code, o.name, coalesce(a.unit, '') as unit, coalesce(p.name_vi, '') as post_vi,
                   coalesce(p.name_en, '') as post_en
              from official o
              left join lateral (select unit, post
                                   from assignment
                                  where official = o.code
                                    and daterange(valid_from, valid_to, '[]') @> cast(:on as date)
                                  order by main desc, valid_from, unit
                                  limit 1) a on true
              left join post p on p.code = a.post
             where :text = ''
                or strpos(lower(unaccent(normalize(o.name, NFC))), lower(unaccent(normalize(:text, NFC)))) > 0
                or strpos(o.code, upper(:text)) > 0
             order by o.code = upper(:text) desc, lower(o.name) = lower(:text) desc, o.name collate "vi-x-icu", o.code
             limit :limit offset :offset
            """;

    private final JdbcClient database;

    JdbcDirectory(JdbcClient database) {
        this.database = database;
    }

    List<Unit> units(String text, String parent, LocalDate on, String after, int limit) {
        return units(text, parent, false, on, after, limit);
    }

    /** Units that answer to nobody. */
    List<Unit> top(LocalDate on, String after, int limit) {
        return units("", "", true, on, after, limit);
    }

    private List<Unit> units(String text, String parent, boolean top, LocalDate on, String after, int limit) {
        return database.sql(UNITS)
                .param("text", text)
                .param("parent", parent)
                .param("top", top)
                .param("on", on)
                .param("after", after)
                .param("limit", limit)
                .query(Unit.class)
                .list();
    }

    List<OfficialQueries.Row> officials(
            String text, String unit, @Nullable Role role, LocalDate on, String after, int limit) {
        return database.sql(OFFICIALS)
                .param("text", text)
                .param("unit", unit)
                .param("role", role == null ? "" : role.name())
                .param("on", on)
                .param("after", after)
                .param("limit", limit)
                .query(OfficialQueries.Row.class)
                .list();
    }

    /** Also those without a post that day. First whose code it is, then those whose whole name it is. */
    List<OfficialQueries.Person> people(String text, LocalDate on, int offset, int limit) {
        return database.sql(PEOPLE)
                .param("text", text)
                .param("on", on)
                .param("limit", limit)
                .param("offset", offset)
                .query(OfficialQueries.Person.class)
                .list();
    }
}
