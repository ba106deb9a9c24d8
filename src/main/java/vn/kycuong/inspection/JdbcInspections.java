package vn.kycuong.inspection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.NotFound;

@Repository
class JdbcInspections implements Inspections {

    private final JdbcClient database;
    private final CaseFiles files;
    private final JdbcInspectionRows rows;

    JdbcInspections(JdbcClient database, CaseFiles files, JdbcInspectionRows rows) {
        this.database = database;
        this.files = files;
        this.rows = rows;
    }

    @Override
    public void add(Inspection inspection) {
        var mandate = inspection.mandate();
        var rules = inspection.rules();
        database.sql("""
                        insert into inspection (case_id, number, kind, unit, theme, ground, ground_reference,
                                                named_official, scope, content, period_from, period_to, rule_package,
                                                rule_on, rule_version, body_level, issuer, drafter, notice_days,
                                                checklist_version)
                        values (:id, :number, :kind, :unit, :theme, :ground, :groundReference,
                                :namedOfficial, :scope, :content, :periodFrom, :periodTo, :rulePackage,
                                :ruleOn, :ruleVersion, :bodyLevel, :issuer, :drafter, :noticeDays,
                                :checklistVersion)
                        """)
                .param("id", inspection.id())
                .param("number", inspection.number())
                .param("kind", inspection.kind().name())
                .param("unit", inspection.unit())
                .param("theme", mandate.theme())
                .param("ground", mandate.ground().name())
                .param("groundReference", mandate.groundReference())
                .param("namedOfficial", mandate.namedOfficial())
                .param("scope", mandate.scope())
                .param("content", mandate.content())
                .param("periodFrom", mandate.periodFrom())
                .param("periodTo", mandate.periodTo())
                .param("rulePackage", rules.frozen().code())
                .param("ruleOn", rules.frozen().on())
                .param("ruleVersion", rules.frozen().version())
                .param("bodyLevel", rules.level().name())
                .param("issuer", inspection.issuer())
                .param("drafter", inspection.drafter())
                .param("noticeDays", inspection.noticeDays())
                .param("checklistVersion", inspection.checklistVersion())
                .update();
        saveParts(inspection);
    }

    @Override
    public Inspection lock(UUID caseId) {
        files.lock(caseId);
        return get(caseId);
    }

    @Override
    public Inspection get(UUID caseId) {
        return Optional.ofNullable(rows.find(List.of(caseId)).get(caseId)).orElseThrow(NotFound::new);
    }

    @Override
    public Map<UUID, Inspection> all(Collection<UUID> caseIds) {
        return rows.find(caseIds);
    }

    @Override
    public void update(Inspection inspection) {
        var decision = inspection.decision();
        database.sql("""
                        update inspection
                           set notice_days = :noticeDays, checklist_version = :checklistVersion,
                               decision_number = :decisionNumber, decision_on = :decisionOn,
                               suspended_on = :suspendedOn
                         where case_id = :id
                        """)
                .param("id", inspection.id())
                .param("noticeDays", inspection.noticeDays())
                .param("checklistVersion", inspection.checklistVersion())
                .param("decisionNumber", decision == null ? null : decision.number())
                .param("decisionOn", decision == null ? null : decision.on())
                .param("suspendedOn", inspection.suspendedOn())
                .update();
        saveParts(inspection);
    }

    private void saveParts(Inspection inspection) {
        saveReached(inspection.id(), inspection.reached().values());
        // Those who left go first: a case has one serving head at every moment.
        saveTeam(
                inspection.id(),
                inspection.team().stream()
                        .sorted(Comparator.comparing(TeamMember::serves))
                        .toList());
        if (!inspection.involved().isEmpty()) {
            involve(inspection.id(), inspection.involved());
        }
    }

    private void saveReached(UUID caseId, Collection<Reached> facts) {
        if (facts.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into inspection_milestone (case_id, milestone, reached_at, reached_by)
                        select :id, milestone, reached_at, reached_by
                          from unnest(:milestones, cast(:moments as timestamptz[]), :people)
                               as fact (milestone, reached_at, reached_by)
                        on conflict do nothing
                        """)
                .param("id", caseId)
                .param("milestones", texts(facts, fact -> fact.milestone().name()))
                .param("moments", texts(facts, fact -> fact.at().toString()))
                .param("people", texts(facts, Reached::by))
                .update();
    }

    private void saveTeam(UUID caseId, List<TeamMember> members) {
        database.sql("""
                        insert into team_member (case_id, official, role, valid_from, valid_to)
                        select :id, official, role, valid_from, cast(nullif(valid_to, '') as date)
                          from (select distinct on (official, role, valid_from) *
                                  from unnest(:officials, :roles, cast(:from as date[]), :to)
                                       with ordinality as member (official, role, valid_from, valid_to, place)
                                 order by official, role, valid_from, place desc) latest
                         order by place
                        on conflict (case_id, official, role, valid_from) do update set valid_to = excluded.valid_to
                        """)
                .param("id", caseId)
                .param("officials", texts(members, TeamMember::official))
                .param("roles", texts(members, member -> member.role().name()))
                .param("from", texts(members, member -> member.from().toString()))
                .param("to", texts(members, member -> member.serves() ? "" : String.valueOf(member.to())))
                .update();
    }

    private void involve(UUID caseId, Collection<String> officials) {
        database.sql("""
                        insert into inspection_involved (case_id, official)
                        select :id, official from unnest(:officials) as person (official)
                        on conflict do nothing
                        """)
                .param("id", caseId)
                .param("officials", officials.toArray(String[]::new))
                .update();
    }

    private static <T> String[] texts(Collection<T> parts, Function<T, String> text) {
        return parts.stream().map(text).toArray(String[]::new);
    }
}
