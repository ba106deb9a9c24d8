create table deadline (
    id               uuid primary key,
    case_id          uuid not null references case_file,
    subject_id       uuid not null,
    kind             text not null,
    start_on         date not null,
    amount           integer not null check (amount >= 0),
    day_kind         text not null check (day_kind in ('WORKING', 'CALENDAR', 'MONTH')),
    due_on           date not null check (due_on >= start_on),
    suspended_from   date,
    rule             text not null,
    mark             text not null check (mark in ('C', 'S', 'M', 'P')),
    calendar_version integer not null,
    outcome          text not null default '' check (outcome in ('', 'MET', 'MISSED', 'CANCELLED')),
    opened_at        timestamptz not null,
    closed_at        timestamptz,
    check ((outcome = '') = (closed_at is null))
);

create unique index deadline_open on deadline (subject_id, kind) where outcome = '';
create index deadline_case on deadline (case_id);
create index deadline_due on deadline (due_on) where outcome = '';

create table deadline_suspension (
    deadline_id uuid not null references deadline,
    from_on     date not null,
    to_on       date not null check (to_on >= from_on),
    primary key (deadline_id, from_on, to_on)
);

create table deadline_move (
    deadline_id      uuid not null references deadline,
    number           integer not null,
    from_on          date not null,
    to_on            date not null check (to_on <> from_on),
    cause            text not null check (cause in ('calendar', 'suspension', 'extension')),
    calendar_version integer not null,
    moved_at         timestamptz not null,
    primary key (deadline_id, number)
);

alter table deadline enable row level security;
create policy deadline_visible on deadline
    using (exists (select 1 from case_file where case_file.id = case_id));

alter table deadline_suspension enable row level security;
create policy deadline_suspension_visible on deadline_suspension
    using (exists (select 1 from deadline where deadline.id = deadline_id));

alter table deadline_move enable row level security;
create policy deadline_move_visible on deadline_move
    using (exists (select 1 from deadline where deadline.id = deadline_id));

revoke delete, truncate on deadline from ${appRole};
revoke update, delete, truncate on deadline_suspension, deadline_move from ${appRole};
