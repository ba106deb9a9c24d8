create table inspection (
    case_id           uuid primary key references case_file,
    number            text not null unique,
    kind              text not null check (kind in ('SCHEDULED', 'THEMATIC', 'SURPRISE')),
    unit              text not null,
    theme             text not null,
    ground            text not null,
    ground_reference  text not null,
    named_official    text not null,
    scope             text not null,
    content           text not null,
    period_from       date not null,
    period_to         date not null check (period_to >= period_from),
    rule_package      text not null,
    rule_on           date not null,
    rule_version      integer not null,
    body_level        text not null,
    issuer            text not null,
    drafter           text not null,
    notice_days       integer not null check (notice_days >= 0),
    checklist_version text not null,
    decision_number   text,
    decision_on       date,
    suspended_on      date
);

create index on inspection (unit);

-- What has happened; the status of a case follows from these rows.
create table inspection_milestone (
    case_id    uuid not null references inspection,
    milestone  text not null,
    reached_at timestamptz not null,
    reached_by text not null,
    primary key (case_id, milestone)
);

create table team_member (
    case_id    uuid not null references inspection,
    official   text not null,
    role       text not null check (role in ('HEAD', 'DEPUTY', 'MEMBER')),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    primary key (case_id, official, role, valid_from)
);

create unique index team_has_one_head on team_member (case_id) where role = 'HEAD' and valid_to is null;
create index on team_member (official);

create table inspection_involved (
    case_id  uuid not null references inspection,
    official text not null,
    primary key (case_id, official)
);

-- Numbers of scheduled and thematic cases only: a counter of surprise cases would tell how many there are.
create table case_counter (
    prefix text not null,
    year   integer not null,
    last   integer not null,
    primary key (prefix, year)
);

alter table inspection enable row level security;
alter table inspection_milestone enable row level security;
alter table team_member enable row level security;
alter table inspection_involved enable row level security;

create policy inspection_visible on inspection using (exists (select 1 from case_file c where c.id = case_id));
create policy inspection_milestone_visible on inspection_milestone
    using (exists (select 1 from case_file c where c.id = case_id));
create policy team_member_visible on team_member using (exists (select 1 from case_file c where c.id = case_id));
create policy inspection_involved_visible on inspection_involved
    using (exists (select 1 from case_file c where c.id = case_id));

revoke delete, truncate on inspection, inspection_milestone, team_member, inspection_involved, case_counter
    from ${appRole};
revoke update on inspection_milestone, inspection_involved from ${appRole};
