-- What was sent and is sent again, on whose order and why. The cursor is the last event that the broker has again.
create table replay (
    id            uuid primary key,
    ordered_by    text not null,
    ordered_at    timestamptz not null,
    reason        text not null,
    audience      text not null,
    case_name     text not null,
    type          text not null,
    sent_from     timestamptz,
    sent_to       timestamptz not null,
    expected      bigint not null,
    repeated      bigint not null default 0,
    refused       bigint not null default 0,
    first_refused uuid,
    cursor_event  uuid references announcement,
    ended_at      timestamptz,
    stopped_by    text not null default ''
);

-- One at a time.
create unique index replay_running on replay ((true)) where ended_at is null;

revoke delete, truncate on replay from ${appRole};
