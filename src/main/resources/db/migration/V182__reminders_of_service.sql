-- Each rung of the ladder once: working days from the last day on which a paper is served in time.
create table service_reminder (
    case_id     uuid not null,
    kind        text not null,
    number      integer not null,
    rung        integer not null,
    state       text not null check (state in ('SENT', 'SKIPPED')),
    reminded_on date not null,
    primary key (case_id, kind, number, rung),
    foreign key (case_id, kind, number) references served_paper
);

alter table service_reminder enable row level security;
create policy service_reminder_visible on service_reminder
    using (exists (select 1 from served_paper p
                    where p.case_id = service_reminder.case_id and p.kind = service_reminder.kind
                      and p.number = service_reminder.number))
    with check (true);

revoke update, delete, truncate on service_reminder from ${appRole};
