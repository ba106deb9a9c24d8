-- Checklists have versions with a validity; a running inspection keeps the version it began with.
create table checklist (
    version    text primary key,
    name_vi    text not null,
    name_en    text not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);

create table checklist_item (
    version   text not null references checklist,
    code      text not null,
    group_vi  text not null,
    group_en  text not null,
    item_vi   text not null,
    item_en   text not null,
    evidence  text not null,
    violation text not null,
    primary key (version, code)
);

-- An answer is never overwritten; the latest revision counts.
create table checklist_answer (
    case_id     uuid not null references case_file,
    item        text not null,
    revision    integer not null check (revision > 0),
    answer      text not null check (answer in ('PASS', 'FAIL', 'NOT_APPLICABLE', 'NOT_CHECKED')),
    note        text not null,
    answered_at timestamptz not null,
    answered_by text not null,
    primary key (case_id, item, revision)
);

create table diary_entry (
    case_id    uuid not null references case_file,
    number     integer not null check (number > 0),
    on_day     date not null,
    content    text not null,
    written_at timestamptz not null,
    written_by text not null,
    primary key (case_id, number)
);

create table exhibit (
    case_id       uuid not null references case_file,
    number        integer not null check (number > 0),
    version       integer not null check (version > 0),
    title         text not null,
    collected_by  text not null,
    refers_to     date not null,
    file_name     text not null,
    media_type    text not null,
    size          bigint not null check (size > 0),
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_at      timestamptz not null,
    primary key (case_id, number, version)
);

create table exhibit_file (
    case_id uuid not null,
    number  integer not null,
    version integer not null,
    content bytea not null,
    primary key (case_id, number, version),
    foreign key (case_id, number, version) references exhibit
);

alter table exhibit_file alter column content set storage external;

create table measure (
    case_id    uuid not null references case_file,
    number     integer not null check (number > 0),
    kind       text not null,
    content    text not null,
    applied_at timestamptz not null,
    applied_by text not null,
    primary key (case_id, number)
);

-- Personal values in clear. The journal holds their salted hash, so that they can be erased here.
create table protected_value (
    id      uuid primary key,
    case_id uuid not null references case_file,
    kind    text not null,
    salt    text not null,
    content text not null
);

create table surprise_team_member (
    id         uuid primary key,
    official   text not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    added_by   text not null,
    constraint surprise_team_member_once
        exclude using gist (official with =, daterange(valid_from, valid_to, '[]') with &&)
);

alter table checklist_answer enable row level security;
alter table diary_entry enable row level security;
alter table exhibit enable row level security;
alter table exhibit_file enable row level security;
alter table measure enable row level security;
alter table protected_value enable row level security;
create policy checklist_answer_visible on checklist_answer
    using (exists (select 1 from case_file c where c.id = case_id));
create policy diary_entry_visible on diary_entry using (exists (select 1 from case_file c where c.id = case_id));
create policy exhibit_visible on exhibit using (exists (select 1 from case_file c where c.id = case_id));
create policy exhibit_file_visible on exhibit_file using (exists (select 1 from case_file c where c.id = case_id));
create policy measure_visible on measure using (exists (select 1 from case_file c where c.id = case_id));
create policy protected_value_visible on protected_value
    using (exists (select 1 from case_file c where c.id = case_id));

revoke update, delete, truncate on checklist_answer, diary_entry, exhibit, exhibit_file, measure from ${appRole};
revoke update, truncate on protected_value from ${appRole};
revoke delete, truncate on surprise_team_member, checklist, checklist_item from ${appRole};

-- Search folds accents: what is typed without them finds what has them.
create function folded(words text) returns text
    language sql immutable parallel safe
    set search_path = public
as $$
    select lower(public.unaccent('public.unaccent', normalize(words, NFC)))
$$;

create index inspection_folded on inspection using gin (folded(number || ' ' || unit || ' ' || content) gin_trgm_ops);
