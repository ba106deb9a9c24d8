-- Whether a case may be known is asked of the few rows that are read. "offset 0" keeps the planner from asking it once for all
-- cases there are, which it does wherever a list could go on for long, although only its first page is read.
do $$
declare
    rule record;
begin
    for rule in
        select policyname, tablename, qual,
               regexp_replace(qual, '(EXISTS \( SELECT 1\s+FROM \w+(?: \w+)?\s+WHERE \([^()]*\))\)', '\1 OFFSET 0)', 'g') as by_row
          from pg_policies
         where schemaname = 'public'
    loop
        if rule.by_row <> rule.qual then
            execute format('alter policy %I on %I using (%s)', rule.policyname, rule.tablename, rule.by_row);
        end if;
    end loop;
end
$$;

alter policy access_log_audited on access_log
    using ((select is_auditor())
           and exists (select 1
                         from inspection i
                         join case_file c on c.id = i.case_id
                        where i.case_id = access_log.case_id and not c.sealed
                       offset 0));

alter policy service_reminder_visible on service_reminder
    using (exists (select 1
                     from served_paper p
                    where p.case_id = service_reminder.case_id and p.kind = service_reminder.kind
                      and p.number = service_reminder.number
                   offset 0));
