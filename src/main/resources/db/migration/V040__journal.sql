-- Every fact, once, in order. Position is for joining and never leaves the process; what counts is the sequence of a case.
create table journal_entry (
    position      bigint generated always as identity primary key,
    case_id       uuid not null references case_file,
    sequence      bigint not null,
    type          text not null,
    happened_at   timestamptz not null,
    actor         text not null,
    data          text not null,
    previous_hash text not null,
    hash          text not null,
    unique (case_id, sequence)
);

create table journal_head (
    case_id  uuid primary key references case_file,
    sequence bigint not null,
    hash     text not null
);

create table audience_head (
    case_id  uuid not null references case_file,
    audience text not null,
    sequence bigint not null,
    primary key (case_id, audience)
);

-- The heads that went into the last daily anchor.
create table anchored_head (
    case_id  uuid primary key references case_file,
    sequence bigint not null,
    hash     text not null
);

-- What one audience is told of a fact.
create table announcement (
    event_id      uuid primary key,
    position      bigint generated always as identity unique,
    case_id       uuid not null references case_file,
    audience      text not null check (audience in ('UNITS', 'LEADERSHIP', 'PEOPLE', 'INTEGRATION')),
    unit          text not null,
    recipients    text[] not null,
    type          text not null,
    subject       text not null,
    sequence      bigint not null,
    payload       text not null,
    happened_at   timestamptz not null,
    traceparent   text not null,
    held          boolean not null,
    sent_at       timestamptz,
    parked_at     timestamptz,
    parked_reason text,
    withheld      boolean not null default false,
    unique (case_id, audience, sequence),
    check ((audience = 'UNITS') = (unit <> '')),
    check ((audience = 'PEOPLE') = (cardinality(recipients) > 0))
);

create index announcement_waiting on announcement (position) where sent_at is null and not held;
create index announcement_stopped on announcement (case_id)
    where sent_at is null and (held or parked_at is not null);

create table relay_lease (
    name        text primary key,
    owner       uuid,
    token       bigint not null,
    valid_until timestamptz
);
insert into relay_lease (name, token) values ('kafka', 0);

-- What was sent, numbered per stream in the order of sending.
create table feed_stream (
    stream      text primary key,
    last_number bigint not null
);

create table feed_entry (
    stream   text not null references feed_stream,
    number   bigint not null,
    event_id uuid not null references announcement,
    primary key (stream, number),
    unique (stream, event_id)
);

create table seal_commitment (
    case_id      uuid primary key references case_file,
    committed_at timestamptz not null,
    salt         text not null,
    commitment   text not null,
    leaf         text not null,
    anchored_at  timestamptz,
    anchor_event uuid,
    leaf_index   integer,
    path         text[],
    root         text
);
create index seal_commitment_waiting on seal_commitment (committed_at) where anchored_at is null;

alter table journal_entry enable row level security;
create policy journal_entry_visible on journal_entry
    using (exists (select 1 from case_file c where c.id = case_id));
alter table journal_head enable row level security;
create policy journal_head_visible on journal_head
    using (exists (select 1 from case_file c where c.id = case_id));
alter table audience_head enable row level security;
create policy audience_head_visible on audience_head
    using (exists (select 1 from case_file c where c.id = case_id));
alter table anchored_head enable row level security;
create policy anchored_head_visible on anchored_head
    using (exists (select 1 from case_file c where c.id = case_id));
alter table announcement enable row level security;
create policy announcement_visible on announcement
    using (exists (select 1 from case_file c where c.id = case_id));
alter table seal_commitment enable row level security;
create policy seal_commitment_visible on seal_commitment
    using (exists (select 1 from case_file c where c.id = case_id));

revoke update, delete, truncate on journal_entry, announcement, feed_entry from ${appRole};
grant update (subject, payload, held, sent_at, parked_at, parked_reason, withheld) on announcement to ${appRole};
revoke delete, truncate on journal_head, audience_head, anchored_head, feed_stream, seal_commitment from ${appRole};
revoke insert, delete, truncate on relay_lease from ${appRole};

-- Cases of the system itself: minute anchors, daily anchors, repairs of the outbox.
insert into case_file (id, sealed, opened_at)
values ('00000000-0000-8000-8000-000000000001', false, timestamptz '2026-01-01 00:00:00+07'),
       ('00000000-0000-8000-8000-000000000002', false, timestamptz '2026-01-01 00:00:00+07'),
       ('00000000-0000-8000-8000-000000000003', false, timestamptz '2026-01-01 00:00:00+07');
