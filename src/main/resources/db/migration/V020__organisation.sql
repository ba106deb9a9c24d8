-- A unit keeps its code for ever. What it is called, what type it is and whom it answers to has one row per period.
create table unit (
    code          text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    demonstration boolean not null default false
);

-- valid_from is null while the day is unknown; both days are included.
create table unit_version (
    unit        text        not null references unit,
    version     integer     not null check (version > 0),
    parent      text        references unit check (parent <> unit),
    type        text        not null,
    name_vi     text        not null,
    name_en     text        not null,
    valid_from  date,
    valid_to    date check (valid_to >= valid_from),
    basis       text        not null default '',
    mark        text        not null check (mark in ('C', 'S', 'M', 'P')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (unit, version),
    constraint one_version_per_unit_and_day
        exclude using gist (unit with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index unit_version_parent on unit_version (parent);

-- Who took over from whom: a successor carries on with what its predecessor owed.
create table unit_succession (
    from_unit    text        not null references unit,
    to_unit      text        not null references unit check (to_unit <> from_unit),
    kind         text        not null
        check (kind in ('RENAMED', 'MERGED_INTO', 'SPLIT_FROM', 'TRANSFERRED', 'SUCCEEDS_FUNCTION')),
    effective_on date        not null,
    basis        text        not null default '',
    mark         text        not null check (mark in ('C', 'S', 'M', 'P')),
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (from_unit, to_unit, kind, effective_on)
);

create table post (
    code     text primary key,
    position text not null check (position in ('HEAD', 'DEPUTY', 'STAFF')),
    name_vi  text not null,
    name_en  text not null,
    unique (code, position)
);

-- The name is personal data and stands nowhere else; everything else speaks of the code.
create table official (
    code          text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    name          text        not null,
    demonstration boolean     not null default false,
    recorded_at   timestamptz not null,
    recorded_by   text        not null
);

create table assignment (
    id          uuid primary key,
    official    text        not null references official,
    unit        text        not null references unit,
    post        text        not null,
    position    text        not null,
    main        boolean     not null,
    valid_from  date        not null,
    valid_to    date check (valid_to >= valid_from),
    basis       text        not null default '',
    recorded_at timestamptz not null,
    recorded_by text        not null,
    ended_at    timestamptz,
    ended_by    text,
    foreign key (post, position) references post (code, position),
    constraint one_head_per_unit_and_day
        exclude using gist (unit with =, daterange(valid_from, valid_to, '[]') with &&) where (position = 'HEAD'),
    constraint one_main_assignment_per_official_and_day
        exclude using gist (official with =, daterange(valid_from, valid_to, '[]') with &&) where (main)
);

create index assignment_official on assignment (official);
create index assignment_unit on assignment (unit);

-- A family tie is between two officials: other is the kind of official. An interest may be in a unit.
create table tie (
    id          uuid primary key,
    official    text        not null references official,
    other       text references official check (other <> official),
    kind        text        not null check (kind in ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'INTEREST')),
    unit        text references unit,
    declared_at timestamptz not null,
    declared_by text        not null,
    constraint tie_is_with_somebody check (other is not null or (kind = 'INTEREST' and unit is not null)),
    unique nulls not distinct (official, other, kind, unit)
);

create index tie_other on tie (other);

create table account (
    name                text primary key check (name ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
    password_hash       text        not null,
    official            text        not null unique references official,
    enabled             boolean     not null default true,
    demonstration       boolean     not null default false,
    opened_at           timestamptz not null,
    opened_by           text        not null,
    password_changed_at timestamptz not null,
    disabled_at         timestamptz,
    disabled_by         text
);

create table account_role (
    account      text        not null references account,
    role         text        not null,
    granted_at   timestamptz not null,
    granted_by   text        not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    primary key (account, role, granted_at)
);

create unique index account_role_held on account_role (account, role) where withdrawn_at is null;

-- Nothing here is ever deleted, and only the end of a thing can be written later.
revoke delete, truncate on unit, unit_version, unit_succession, post, official, assignment, tie, account, account_role
    from ${appRole};
revoke update on unit, unit_version, unit_succession, post, official, assignment, tie, account, account_role
    from ${appRole};
grant update (valid_to) on unit_version to ${appRole};
grant update (name) on official to ${appRole};
grant update (valid_to, ended_at, ended_by) on assignment to ${appRole};
grant update (password_hash, password_changed_at, enabled, disabled_at, disabled_by) on account to ${appRole};
grant update (withdrawn_at, withdrawn_by) on account_role to ${appRole};
