package vn.kycuong.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.NotFound;

@Repository
class JdbcEntries implements Entries {

    private final JdbcClient database;
    private final CaseFiles files;
    private final JdbcEntryRows rows;
    private final JdbcClosures closures;

    JdbcEntries(JdbcClient database, CaseFiles files, JdbcEntryRows rows, JdbcClosures closures) {
        this.database = database;
        this.files = files;
        this.rows = rows;
        this.closures = closures;
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public Entry lock(UUID entryId) {
        files.lock(get(entryId).caseId());
        return get(entryId);
    }

    @Override
    public Entry get(UUID entryId) {
        return rows.byIds(List.of(entryId)).stream().findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public List<Entry> ofFinding(UUID findingId) {
        return rows.ofFinding(findingId);
    }

    @Override
    public List<Entry> openOfCase(UUID caseId) {
        return all(database.sql("""
                        select e.id
                          from accountability_entry e
                         where e.case_id = :case
                           and not exists (select 1 from accountability_closure c where c.entry_id = e.id)
                        """).param("case", caseId).query(UUID.class).list());
    }

    @Override
    public List<Entry> waiting(String about) {
        return rows.waiting(about);
    }

    @Override
    public Set<UUID> findingsWithOpenOne(Collection<UUID> findingIds) {
        return database.sql("""
                        select e.finding_id
                          from accountability_entry e
                         where e.finding_id = any (:findings)
                           and not exists (select 1 from accountability_closure c where c.entry_id = e.id)
                        """)
                .param("findings", findingIds.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    @Override
    public List<Entry> all(List<UUID> ids) {
        return rows.byIds(ids);
    }

    @Override
    public boolean hadOutcomeSince(String official, UUID except, Instant since) {
        return database.sql("""
                        select exists (select 1
                                         from accountability_entry e
                                         join accountability_closure c on c.entry_id = e.id
                                        where e.official = :official and e.id <> :except
                                          and c.outcome not in ('NONE', 'LAPSED') and c.closed_at >= :since)
                        """)
                .param("official", official)
                .param("except", except)
                .param("since", at(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Entry entry) {
        var head = entry.head();
        database.sql("""
                        insert into accountability_entry (id, case_id, finding_id, finding_number, unit, act_on, reason,
                                                          headed, official, post, opened_at, opened_by)
                        values (:id, :case, :finding, :number, :unit, :actOn, :reason,
                                :headed, :official, :post, :at, :by)
                        """)
                .param("id", entry.id())
                .param("case", entry.caseId())
                .param("finding", entry.findingId())
                .param("number", entry.findingNumber())
                .param("unit", head.unit())
                .param("actOn", head.on())
                .param("reason", head.reason().name())
                .param("headed", head.headed())
                .param("official", head.official())
                .param("post", head.post())
                .param("at", at(entry.openedAt()))
                .param("by", entry.openedBy())
                .update();
    }

    @Override
    public void add(UUID entryId, Entry.Statement statement) {
        database.sql("""
                        insert into accountability_statement (entry_id, statement, stated_by, stated_at)
                        values (:entry, :statement, :by, :at)
                        """)
                .param("entry", entryId)
                .param("statement", statement.text())
                .param("by", statement.by())
                .param("at", at(statement.at()))
                .update();
    }

    @Override
    public void add(UUID entryId, Entry.Silence silence) {
        database.sql("""
                        insert into accountability_silence (entry_id, due_on, recorded_by, recorded_at)
                        values (:entry, :dueOn, :by, :at)
                        """)
                .param("entry", entryId)
                .param("dueOn", silence.dueOn())
                .param("by", silence.by())
                .param("at", at(silence.at()))
                .update();
    }

    @Override
    public void add(UUID entryId, Entry.Closure closure, List<Entry.Rule> rules) {
        closures.add(entryId, closure, rules);
    }

    @Override
    public boolean announceOverdue(UUID entryId, LocalDate dueOn, Instant at) {
        return database.sql("""
                        insert into accountability_overdue (entry_id, due_on, announced_at)
                        values (:entry, :dueOn, :at)
                        on conflict do nothing
                        """)
                        .param("entry", entryId)
                        .param("dueOn", dueOn)
                        .param("at", at(at))
                        .update()
                == 1;
    }
}
