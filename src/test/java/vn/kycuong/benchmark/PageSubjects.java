package vn.kycuong.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kycuong.MovableClock;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.proceeding.DisciplinaryWalk;

/** What there is to be read about: cases that people walked through, and some of the many that were generated. */
final class PageSubjects {

    private static final String WALKED_CASES = """
            (select case_id::text from disciplinary_case where number not like 'KL-2025-%' order by opened_at limit 2)
            """;

    /** By the beginning of the address, what can stand in the place of the name in it. */
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    private final Application application;
    private final JdbcClient owner;

    PageSubjects(Application application) {
        this.application = application;
        this.owner = application.owner();
    }

    /** @param pattern of the matrix; its first name is replaced by each that there is, the others by what every case has */
    Stream<String> addresses(String pattern) {
        var open = pattern.indexOf('{');
        if (open < 0) {
            return Stream.of(pattern);
        }
        var rest = pattern.substring(pattern.indexOf('}', open) + 1).replace("{number}", "1");
        return names.getOrDefault(pattern.substring(0, open), List.of()).stream()
                .map(name -> pattern.substring(0, open) + name + rest);
    }

    void prepare() throws InterruptedException {
        unpark();
        if (found(WALKED_CASES).isEmpty()) {
            walkThrough();
        }
        new Quiet(application).await();
        nameCases();
        names.put("/organisation/units/", List.of("MH-A", "CHQ"));
        names.put("/organisation/officials/", List.of("TDV-A", "CX-1"));
        names.put("/organisation/accounts/", List.of("kiemtra1"));
        names.put("/rules/", List.of("handling-term"));
        names.put("/ties/", found("select id::text from tie where ended_on is null limit 3"));
        names.put("/organisation/assignments/", found("""
                select id::text from assignment where valid_to is null and official = 'CC-001' limit 1
                """));
        names.put("/inbox/notices/", found("""
                select distinct on (official) event_id::text from inbox_message
                 where official in ('LD-01', 'TD-01', 'CC-001', 'TDV-A', 'CC-101', 'CC-102', 'CC-103', 'SYS-QT1')
                 order by official, number desc
                """));
        names.put("/repairs/commands/", found("""
                select id::text from rejected_command where settled_at is null limit 1
                """));
        names.put("/repairs/records/", List.of(parkedRecord()));
    }

    /** Once, since the people and the numbers in it are the same every time. */
    private void walkThrough() throws InterruptedException {
        // One that was broken off has used numbers up.
        owner.sql("update inspection set decision_number = decision_number || '/' || number"
                        + " where decision_number like '%/QĐ-MH'")
                .update();
        var cases = application.bean(OpenCases.class);
        application.bean(Handled.class).classified(FindingClass.S1);
        cases.exhibit(cases.announced());
        cases.drafted();
        cases.sealed();
        var course = new Course();
        for (var step : new InspectionWalk(application).steps()) {
            Walkers.patiently(() -> step.act().accept(course));
        }
        var discipline = application.bean(DisciplinaryWalk.class);
        discipline.opened();
        discipline.handedOver();
        application.bean(MovableClock.class).reset();
    }

    /** Those that were walked through, and one or two of the others in which the accounts of the demonstration have a part. */
    private void nameCases() {
        names.put("/inspections/", found("""
                (select case_id::text from inspection where number not like 'KH-2025-0%' order by opened_at desc limit 6)
                union all
                (select case_id::text from inspection
                  where unit = 'MH-A' and number like 'KH-2025-0%' and ended_at is null limit 1)
                union all
                (select case_id::text from inspection
                  where unit = 'MH-A' and number like 'KH-2025-0%' and ended_at is not null limit 1)
                """));
        names.put("/findings/", found("""
                (select f.id::text from finding f join inspection i using (case_id)
                  where i.number not like 'KH-2025-0%' order by recorded_at desc limit 2)
                union all
                (select f.id::text from finding f join inspection i using (case_id)
                  where f.unit = 'MH-A' and i.number like 'KH-2025-0%' and f.ended_at is null limit 1)
                union all
                (select f.id::text from finding f join inspection i using (case_id)
                  where f.unit = 'MH-A' and i.number like 'KH-2025-0%' and f.ended_at is not null limit 1)
                """));
        names.put("/accountability-entries/", found("""
                (select id::text from accountability_entry where official = 'TDV-A' order by opened_at desc limit 1)
                union all
                (select id::text from accountability_entry where official = 'TDV-A' order by opened_at limit 1)
                """));
        names.put("/disciplinary-cases/", found(WALKED_CASES + """
                union all
                (select case_id::text from disciplinary_case where number like 'KL-2025-%' and unit = 'MH-A' limit 1)
                """));
    }

    private List<String> found(String question) {
        return owner.sql(question).query(String.class).list();
    }

    /** Of a case in which nothing else happens. */
    private String parkedRecord() {
        return owner.sql("""
                        with sent as (delete from sent_announcement
                                       where position = (select min(position) from sent_announcement)
                                      returning position),
                             parked as (insert into unsent_announcement (position, case_id, parked_at, parked_reason)
                                        select a.position, a.case_id, now(), 'RecordTooLargeException'
                                          from sent join announcement a using (position)
                                        returning position)
                        select a.event_id::text from parked join announcement a using (position)
                        """).query(String.class).single();
    }

    /** What an earlier run parked; else it would be waited for. */
    private void unpark() {
        owner.sql("""
                        with parked as (delete from unsent_announcement where parked_at is not null returning position)
                        insert into sent_announcement (position, sent_at)
                        select position, now() - interval '1 day' from parked
                        """).update();
    }
}
