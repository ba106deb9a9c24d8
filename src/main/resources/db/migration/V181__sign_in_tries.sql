-- Wrong passwords, for all nodes: by account and address, by address, and by account. The key is a hash, since a name may be
-- a password that was typed into the wrong field. What counts no more is deleted.
create table sign_in_failure (
    key       text primary key check (key ~ '^[0-9a-f]{64}$'),
    failures  integer not null check (failures > 0),
    last_at   timestamptz not null,
    forget_at timestamptz not null
);

create index sign_in_failure_forgotten on sign_in_failure (forget_at);

-- From which address an account signed in lately, so that nobody is locked out there by the failures of others elsewhere.
create table sign_in_place (
    key     text primary key check (key ~ '^[0-9a-f]{64}$'),
    seen_on date not null
);

create index sign_in_place_seen on sign_in_place (seen_on);
