package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who holds which post, with the names of both. */
@Repository
class JdbcHolders {

    private static final String ROWS = """
            select a.id as assignment, a.unit, a.official, o.name, p.name_vi as post_vi, p.name_en as post_en,
                   a.position, a.main, a.valid_from as "from", a.valid_to as "to", a.basis
              from assignment a
              join official o on o.code = a.official
              join post p on p.code = a.post
            """;

    private final JdbcClient database;

    JdbcHolders(JdbcClient database) {
        this.database = database;
    }

    List<HolderQueries.Holder> on(String unit, LocalDate day) {
        return database.sql(ROWS + """
                         where a.unit = :unit and daterange(a.valid_from, a.valid_to, '[]') @> cast(:day as date)
                         order by array_position(array['HEAD', 'DEPUTY', 'STAFF'], a.position),
                                  o.name collate "vi-x-icu", a.official
                        """)
                .param("unit", unit)
                .param("day", day)
                .query(HolderQueries.Holder.class)
                .list();
    }

    List<HolderQueries.Holder> others(String unit, LocalDate day, int offset, int limit) {
        return database.sql(ROWS + """
                         where a.unit = :unit and not daterange(a.valid_from, a.valid_to, '[]') @> cast(:day as date)
                         order by a.valid_from desc, a.official
                         limit :limit offset :offset
                        """)
                .param("unit", unit)
                .param("day", day)
                .param("limit", limit)
                .param("offset", offset)
                .query(HolderQueries.Holder.class)
                .list();
    }

    List<HolderQueries.Holder> ofOfficial(String official) {
        return database.sql(ROWS + "where a.official = :official order by a.valid_from desc, a.unit")
                .param("official", official)
                .query(HolderQueries.Holder.class)
                .list();
    }

    Optional<HolderQueries.Holder> find(UUID assignment) {
        return database.sql(ROWS + "where a.id = :id")
                .param("id", assignment)
                .query(HolderQueries.Holder.class)
                .optional();
    }

    List<HolderQueries.Post> posts() {
        return database.sql("""
                        select code, position, name_vi, name_en
                          from post
                         order by array_position(array['HEAD', 'DEPUTY', 'STAFF'], position),
                                  name_vi collate "vi-x-icu", code
                        """).query(HolderQueries.Post.class).list();
    }
}
