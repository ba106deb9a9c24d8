-- Where officials are written to. A changed address ends the old row, so that the ledger can be understood later.
create table mail_address (
    id         uuid primary key,
    official   text not null,
    address    text not null,
    valid_from timestamptz not null,
    valid_to   timestamptz,
    set_by     text not null,
    ended_by   text not null default '',
    check (valid_to is null or valid_to >= valid_from)
);

create unique index mail_address_now on mail_address (official) where valid_to is null;

-- How somebody wants to be told; without a row the defaults count.
create table notification_setting (
    official    text primary key,
    version     bigint not null check (version > 0),
    language    text not null check (language in ('vi', 'en')),
    digest_hour integer not null check (digest_hour between 0 and 23),
    changed_at  timestamptz not null
);

create table notification_choice (
    official    text not null references notification_setting,
    stage_group text not null,
    choice      text not null check (choice in ('INBOX', 'MAIL', 'DIGEST', 'MANDATORY_ONLY')),
    primary key (official, stage_group)
);

-- The unit that was told, and whether the message waits for the digest of whoever asked for one.
alter table inbox_message
    add column unit text not null default '',
    add column digest boolean not null default false;

create index inbox_message_for_digest on inbox_message (official) where digest and read_at is null;

-- Whoever writes the row of a day makes the digest of that day, if there is anything to tell.
create table digest_run (
    official text not null,
    day      date not null,
    made_at  timestamptz not null,
    primary key (official, day)
);

-- What is to be sent by e-mail. The text is made when it is sent; here is only whom it is for and what it tells of.
-- While somebody sends it, due_at is the end of the lease and token says whose it is.
create table mail (
    id         uuid primary key,
    official   text not null,
    digest_on  date,
    state      text not null check (state in ('WAITING', 'SENT', 'PARKED', 'DROPPED')),
    tries      integer not null default 0,
    queued_at  timestamptz not null,
    due_at     timestamptz not null,
    token      uuid,
    settled_at timestamptz
);

create unique index mail_digest on mail (official, digest_on) where digest_on is not null;
create index mail_due on mail (due_at) where state = 'WAITING';

create table mail_notice (
    mail     uuid not null references mail,
    official text not null,
    event_id uuid not null,
    dropped  boolean not null default false,
    primary key (mail, event_id),
    foreign key (official, event_id) references inbox_message (official, event_id)
);

-- That there is no mail server is said once to the ledger for each group of stages of a person, not for each event.
create table mail_channel_missing (
    official    text not null,
    stage_group text not null,
    noted_at    timestamptz not null,
    primary key (official, stage_group)
);

alter table delivery
    drop constraint delivery_channel_check,
    add constraint delivery_channel_check check (channel in ('INBOX', 'MAIL')),
    add column mail uuid references mail,
    add column detail text not null default '';

drop index delivery_missed;
create index delivery_missed on delivery (happened_at desc, event_id desc, official desc, channel desc)
    where not delivered;
create index delivery_missed_because on delivery (reason, happened_at desc) where not delivered;

revoke delete, truncate on mail_address, notification_setting, digest_run, mail, mail_notice, mail_channel_missing
    from ${appRole};
revoke truncate on notification_choice from ${appRole};
revoke update on digest_run, mail_channel_missing from ${appRole};
