package vn.kycuong.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a unit was called, who headed it, and whom it took over from or handed over to. */
@Repository
class JdbcUnitHistory {

    private final JdbcClient database;

    JdbcUnitHistory(JdbcClient database) {
        this.database = database;
    }

    List<OrganisationQueries.Version> versions(String unit) {
        return database.sql("""
                        select coalesce(parent, '') as parent, type, name_vi, name_en, valid_from, valid_to, basis, mark
                          from unit_version
                         where unit = :unit
                         order by valid_from nulls first
                        """)
                .param("unit", unit)
                .query(OrganisationQueries.Version.class)
                .list();
    }

    List<OrganisationQueries.Succession> successions(String unit) {
        return database.sql("""
                        select from_unit, to_unit, kind, effective_on, basis, mark
                          from unit_succession
                         where from_unit = :unit or to_unit = :unit
                         order by effective_on, from_unit, to_unit
                        """)
                .param("unit", unit)
                .query(OrganisationQueries.Succession.class)
                .list();
    }

    /** The latest first. */
    List<OrganisationQueries.Head> heads(String unit) {
        return database.sql("""
                        select a.official, o.name, a.post, p.name_vi as post_vi, p.name_en as post_en,
                               a.valid_from, a.valid_to
                          from assignment a
                          join official o on o.code = a.official
                          join post p on p.code = a.post
                         where a.unit = :unit and a.position = 'HEAD'
                         order by a.valid_from desc
                        """)
                .param("unit", unit)
                .query(OrganisationQueries.Head.class)
                .list();
    }
}
