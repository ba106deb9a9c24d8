-- Rows are never deleted: a row that is replaced says by which publication, so that every version can still be read.
create table calendar_day (
    day_on        date not null,
    version       integer not null check (version > 0),
    day_type      text not null check (day_type in ('HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'SWAP_WORK', 'ORDINARY')),
    name_vi       text not null check (name_vi <> ''),
    name_en       text not null check (name_en <> ''),
    basis         text not null check (basis <> ''),
    status        text not null check (status in ('OFFICIAL', 'LAW_FIXED', 'PROJECTED')),
    published_at  timestamptz not null,
    published_by  text not null,
    superseded_in integer check (superseded_in > version),
    superseded_at timestamptz,
    primary key (day_on, version),
    check ((superseded_in is null) = (superseded_at is null))
);

create unique index calendar_day_current on calendar_day (day_on) where superseded_in is null;
create index calendar_day_version on calendar_day (version);

revoke update, delete, truncate on calendar_day from ${appRole};
grant update (superseded_in, superseded_at) on calendar_day to ${appRole};
