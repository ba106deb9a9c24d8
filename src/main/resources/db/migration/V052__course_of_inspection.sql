-- What may happen to an inspection between its decision and its conclusion.
create table extension (
    case_id         uuid not null references case_file,
    number          integer not null,
    decision_number text not null,
    reason          text not null,
    until_on        date not null,
    decided_at      timestamptz not null,
    decided_by      text not null,
    primary key (case_id, number)
);

create table suspension (
    case_id         uuid not null references case_file,
    number          integer not null,
    cause           text not null,
    decision_number text not null,
    reason          text not null,
    from_on         date not null,
    until_on        date,
    resumed_on      date,
    decided_by      text not null,
    primary key (case_id, number),
    check (resumed_on is null or resumed_on >= from_on)
);
-- The clock can only be stopped once at a time.
create unique index suspension_running on suspension (case_id) where resumed_on is null;

create table team_change (
    case_id         uuid not null references case_file,
    number          integer not null,
    decision_number text not null,
    reason          text not null,
    leaving         text not null default '',
    joining         text not null default '',
    head            text not null,
    decided_at      timestamptz not null,
    decided_by      text not null,
    primary key (case_id, number)
);

create table cancellation (
    case_id         uuid primary key references case_file,
    ground          text not null,
    reference       text not null,
    reason          text not null,
    decision_number text not null,
    sealed          boolean not null,
    cancelled_at    timestamptz not null,
    cancelled_by    text not null
);

alter table extension enable row level security;
alter table suspension enable row level security;
alter table team_change enable row level security;
alter table cancellation enable row level security;
create policy extension_visible on extension
    using (exists (select 1 from case_file c where c.id = case_id));
create policy suspension_visible on suspension
    using (exists (select 1 from case_file c where c.id = case_id));
create policy team_change_visible on team_change
    using (exists (select 1 from case_file c where c.id = case_id));
create policy cancellation_visible on cancellation
    using (exists (select 1 from case_file c where c.id = case_id));

revoke update, delete, truncate on extension, team_change, cancellation from ${appRole};
revoke delete, truncate on suspension from ${appRole};
