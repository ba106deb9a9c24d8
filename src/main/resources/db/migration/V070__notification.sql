-- Each event is handled once by each consumer, however often Kafka delivers it.
create table consumed_event (
    consumer    text not null,
    event_id    uuid not null,
    consumed_at timestamptz not null,
    primary key (consumer, event_id)
);

create table inbox (
    official    text primary key,
    last_number bigint not null
);

create table inbox_message (
    official    text not null references inbox,
    number      bigint not null,
    event_id    uuid not null,
    case_id     uuid not null,
    subject     text not null,
    audience    text not null,
    type        text not null,
    payload     text not null,
    happened_at timestamptz not null,
    received_at timestamptz not null,
    read_at     timestamptz,
    primary key (official, number),
    unique (official, event_id)
);

create index inbox_message_unread on inbox_message (official) where read_at is null;

-- What became of every event for every person, and why it did not arrive when it did not.
create table delivery (
    position     bigint generated always as identity primary key,
    event_id     uuid not null,
    case_id      uuid not null,
    type         text not null,
    audience     text not null,
    official     text not null,
    channel      text not null check (channel in ('INBOX')),
    delivered    boolean not null,
    reason       text not null,
    happened_at  timestamptz not null,
    check (delivered = (reason = ''))
);

create index delivery_missed on delivery (position desc) where not delivered;

revoke delete, truncate on consumed_event, inbox, inbox_message, delivery from ${appRole};
revoke update on consumed_event, delivery from ${appRole};
