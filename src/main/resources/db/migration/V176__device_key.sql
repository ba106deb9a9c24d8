-- With which the browser of an official encrypts what waits for the network. One a person, never changed.
create table device_key (
    official text primary key,
    id       uuid not null unique,
    secret   bytea not null check (length(secret) = 32),
    made_at  timestamptz not null
);

revoke update, delete, truncate on device_key from ${appRole};
