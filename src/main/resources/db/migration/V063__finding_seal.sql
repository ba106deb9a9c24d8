-- A sealed case hides its findings and all that hangs on them.
alter table finding enable row level security;
create policy finding_visible on finding
    using (exists (select 1 from case_file c where c.id = case_id)) with check (true);

do $$
declare
    part text;
begin
    foreach part in array array['finding_amendment', 'finding_person', 'finding_exhibit', 'finding_classification',
        'finding_response', 'finding_silence', 'finding_decision', 'finding_rectification', 'finding_verification',
        'finding_reminder', 'finding_closure', 'finding_file'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy %I on %I using (exists (select 1 from finding f where f.id = finding_id)) '
                       'with check (true)', part || '_visible', part);
    end loop;
end
$$;
