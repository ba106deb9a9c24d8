create table report (
    case_id             uuid primary key references case_file,
    figures             text not null,
    proposals           text[] not null,
    corruption          boolean not null,
    head_responsibility text not null default '',
    sha256              text not null,
    submitted_at        timestamptz not null,
    submitted_by        text not null,
    check (not corruption or head_responsibility <> '')
);

create table drafting (
    case_id         uuid primary key references case_file,
    drafter         text not null,
    appraiser       text not null default '',
    appraisal_days  integer not null,
    assigned_at     timestamptz not null,
    assigned_by     text not null,
    draft_sha256    text not null default '',
    drafted_at      timestamptz,
    check (appraiser <> drafter)
);

create table reserved_opinion (
    case_id     uuid not null references case_file,
    number      integer not null,
    member      text not null,
    opinion     text not null,
    reserved_at timestamptz not null,
    primary key (case_id, number)
);

create table appraisal (
    case_id      uuid primary key references case_file,
    appraiser    text not null,
    agrees       boolean not null,
    opinion      text not null,
    appraised_at timestamptz not null
);

alter table report enable row level security;
alter table drafting enable row level security;
alter table reserved_opinion enable row level security;
alter table appraisal enable row level security;
create policy report_visible on report
    using (exists (select 1 from case_file c where c.id = case_id));
create policy drafting_visible on drafting
    using (exists (select 1 from case_file c where c.id = case_id));
create policy reserved_opinion_visible on reserved_opinion
    using (exists (select 1 from case_file c where c.id = case_id));
create policy appraisal_visible on appraisal
    using (exists (select 1 from case_file c where c.id = case_id));

revoke update, delete, truncate on report, reserved_opinion, appraisal from ${appRole};
revoke delete, truncate on drafting from ${appRole};
