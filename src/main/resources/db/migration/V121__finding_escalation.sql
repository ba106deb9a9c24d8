-- So many reminders of one person in one unit that a graver class was proposed; what was chosen stands beside it.
create table finding_escalation (
    finding_id     uuid primary key references finding,
    reminders      integer not null check (reminders > 0),
    months         integer not null check (months > 0),
    proposed_class text not null check (proposed_class in ('S1', 'S2', 'S3')),
    source         text not null,
    mark           text not null check (mark in ('C', 'S', 'M', 'P')),
    proposed_at    timestamptz not null
);

create index finding_person_official on finding_person (official);

revoke update, delete, truncate on finding_escalation from ${appRole};

alter table finding_escalation enable row level security;
create policy finding_escalation_visible on finding_escalation
    using (exists (select 1 from finding f where f.id = finding_id)) with check (true);
