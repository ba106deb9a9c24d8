-- The ladder of reminders of each term of a disciplinary case; a rung is climbed once.
create table disciplinary_reminder (
    deadline_id uuid not null references deadline,
    case_id     uuid not null references disciplinary_case,
    rung        integer not null check (rung in (-3, -1, 1)),
    state       text not null check (state in ('SENT', 'SKIPPED')),
    reminded_at timestamptz not null,
    primary key (deadline_id, rung)
);

alter table disciplinary_reminder enable row level security;
create policy disciplinary_reminder_visible on disciplinary_reminder
    using (may_know_discipline(case_id)) with check (true);

revoke update, delete, truncate on disciplinary_reminder from ${appRole};
