create table idempotent_command (
    account      text not null,
    key          text not null,
    request_hash text not null,
    status       integer not null,
    headers      text not null,
    body         bytea not null,
    happened_at  timestamptz not null,
    primary key (account, key)
);
