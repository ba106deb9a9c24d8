create table recommendation (
    id             uuid primary key,
    case_id        uuid not null references case_file,
    conclusion_id  uuid not null references conclusion,
    number         integer not null,
    text           text not null,
    due_on         date not null,
    overdue_on     date,
    closed_at      timestamptz,
    closed_by      text not null default '',
    outcome        text not null default '',
    closing_reason text not null default '',
    unique (case_id, number)
);
create index recommendation_open on recommendation (due_on) where closed_at is null and overdue_on is null;

create table recommendation_evidence (
    recommendation_id uuid not null references recommendation,
    case_id           uuid not null references case_file,
    number            integer not null,
    statement         text not null,
    reported_at       timestamptz not null,
    reported_by       text not null,
    primary key (recommendation_id, number)
);

create table recommendation_file (
    recommendation_id uuid not null,
    case_id           uuid not null references case_file,
    evidence          integer not null,
    number            integer not null,
    name              text not null,
    media_type        text not null,
    sha256            text not null,
    content           bytea not null,
    primary key (recommendation_id, evidence, number),
    foreign key (recommendation_id, evidence) references recommendation_evidence (recommendation_id, number)
);

create table implementation_plan (
    case_id      uuid primary key references case_file,
    text         text not null,
    postponed    text not null default '',
    sha256       text not null,
    submitted_at timestamptz not null,
    submitted_by text not null
);

create table implementation_order (
    case_id    uuid primary key references case_file,
    number     text not null,
    text       text not null,
    monitor    text not null,
    sha256     text not null,
    ordered_at timestamptz not null,
    ordered_by text not null
);

alter table recommendation enable row level security;
alter table recommendation_evidence enable row level security;
alter table recommendation_file enable row level security;
alter table implementation_plan enable row level security;
alter table implementation_order enable row level security;
create policy recommendation_visible on recommendation
    using (exists (select 1 from case_file c where c.id = case_id));
create policy recommendation_evidence_visible on recommendation_evidence
    using (exists (select 1 from case_file c where c.id = case_id));
create policy recommendation_file_visible on recommendation_file
    using (exists (select 1 from case_file c where c.id = case_id));
create policy implementation_plan_visible on implementation_plan
    using (exists (select 1 from case_file c where c.id = case_id));
create policy implementation_order_visible on implementation_order
    using (exists (select 1 from case_file c where c.id = case_id));

revoke delete, truncate on recommendation from ${appRole};
revoke update, delete, truncate on recommendation_evidence, recommendation_file, implementation_plan, implementation_order
    from ${appRole};
