-- Each command of another system is answered once, however often Kafka delivers it.
create table arrived_command (
    source     text not null,
    command_id text not null,
    arrived_at timestamptz not null,
    primary key (source, command_id)
);

-- What was refused, until somebody tries it again or gives it up. The value may hold what only its sender may know: it
-- is shown to nobody.
create table rejected_command (
    id          uuid primary key,
    source      text not null,
    command_id  text not null,
    type        text not null,
    identified  boolean not null,
    reason      text not null,
    value       bytea,
    rejected_at timestamptz not null,
    settled_at  timestamptz,
    settled_by  text not null default '',
    outcome     text not null default '' check (outcome in ('', 'ACCEPTED', 'DISMISSED')),
    unique (source, command_id)
);

create index rejected_command_open on rejected_command (rejected_at) where settled_at is null;

create table received_signal (
    id          uuid primary key,
    ground      text not null,
    reference   text not null,
    unit        text not null,
    source      text not null,
    received_on date not null,
    arrived_at  timestamptz not null,
    taken_by    text not null
);

create index received_signal_latest on received_signal (arrived_at desc);

create table service_commitment (
    position    bigint generated always as identity primary key,
    unit        text not null,
    period_from date not null,
    period_to   date not null,
    total       bigint not null check (total >= 0),
    on_time     bigint not null check (on_time between 0 and total),
    source      text not null,
    reported_at timestamptz not null,
    taken_by    text not null,
    check (period_to >= period_from)
);

create index service_commitment_latest on service_commitment (unit, period_from, period_to, position desc);

revoke update, delete, truncate on arrived_command, received_signal, service_commitment from ${appRole};
revoke delete, truncate on rejected_command from ${appRole};

-- Answers to commands of other systems are a chain of their own.
insert into case_file (id, sealed, opened_at)
values ('00000000-0000-8000-8000-000000000004', false, timestamptz '2026-01-01 00:00:00+07');
