package vn.kycuong.organisation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes units, their versions and their links of succession. */
@Repository
class JdbcUnitChanges {

    /** What a unit is from one day to another; the number of the version is given when it is written. */
    record Version(
            String unit,
            String parent,
            String type,
            String nameVi,
            String nameEn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String basis,
            String mark) {

        Version under(String newParent, LocalDate since, String newBasis) {
            return new Version(unit, newParent, type, nameVi, nameEn, since, to, newBasis, mark);
        }
    }

    /** Who takes over from whom. */
    record Succession(
            String from, String to, SucceedUnit.Kind kind, LocalDate effectiveOn, String basis, String mark) {}

    private final JdbcClient database;
    private final Clock clock;

    JdbcUnitChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** True when the unit is new. */
    boolean add(String code, boolean demonstration) {
        return database.sql(
                                "insert into unit (code, demonstration) values (:code, :demonstration) on conflict do nothing")
                        .param("code", code)
                        .param("demonstration", demonstration)
                        .update()
                == 1;
    }

    void addVersion(Version version, String by) {
        database.sql("""
                        insert into unit_version (unit, version, parent, type, name_vi, name_en, valid_from, valid_to,
                                                  basis, mark, recorded_at, recorded_by)
                        select :unit, coalesce(max(version), 0) + 1, nullif(:parent, ''), :type, :nameVi, :nameEn,
                               cast(:from as date), cast(:to as date), :basis, :mark, :now, :by
                          from unit_version
                         where unit = :unit
                        """)
                .param("unit", version.unit())
                .param("parent", version.parent())
                .param("type", version.type())
                .param("nameVi", version.nameVi())
                .param("nameEn", version.nameEn())
                .param("from", version.from(), Types.DATE)
                .param("to", version.to(), Types.DATE)
                .param("basis", version.basis())
                .param("mark", version.mark())
                .param("now", now())
                .param("by", by)
                .update();
    }

    /** Ends the version that goes on after that day. */
    void end(String unit, LocalDate lastDay) {
        database.sql("""
                        update unit_version
                           set valid_to = :last
                         where unit = :unit and daterange(valid_from, valid_to, '[]') @> cast(:last as date)
                        """).param("unit", unit).param("last", lastDay).update();
    }

    boolean hasVersionAfter(String unit, LocalDate day) {
        return database.sql("select exists (select 1 from unit_version where unit = :unit and valid_from > :day)")
                .param("unit", unit)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** What answers to this unit on that day. */
    List<Version> childrenOf(String parent, LocalDate on) {
        return database.sql("""
                        select unit, parent, type, name_vi, name_en, valid_from as "from", valid_to as "to", basis, mark
                          from unit_version
                         where parent = :parent and daterange(valid_from, valid_to, '[]') @> cast(:on as date)
                         order by unit
                           for update
                        """)
                .param("parent", parent)
                .param("on", on)
                .query(Version.class)
                .list();
    }

    void link(Succession link, String by) {
        database.sql("""
                        insert into unit_succession (from_unit, to_unit, kind, effective_on, basis, mark,
                                                     recorded_at, recorded_by)
                        values (:from, :to, :kind, :on, :basis, :mark, :now, :by)
                        on conflict do nothing
                        """)
                .param("from", link.from())
                .param("to", link.to())
                .param("kind", link.kind().name())
                .param("on", link.effectiveOn())
                .param("basis", link.basis())
                .param("mark", link.mark())
                .param("now", now())
                .param("by", by)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
