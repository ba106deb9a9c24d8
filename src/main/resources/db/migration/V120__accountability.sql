-- What the head of a unit answers for: one entry per finding, beside one that lapsed when the finding changed its class.
create table accountability_entry (
    id             uuid primary key,
    case_id        uuid not null references case_file,
    finding_id     uuid not null references finding,
    finding_number integer not null check (finding_number > 0),
    unit           text not null,
    act_on         date not null,
    reason         text not null check (reason in ('HEAD', 'IN_CHARGE', 'SUCCESSOR', 'PREDECESSOR', 'VACANT',
                                                   'SEVERAL_SUCCESSORS', 'NOBODY')),
    headed         text not null,
    official       text not null,
    post           text not null,
    opened_at      timestamptz not null,
    opened_by      text not null,
    check ((reason = 'NOBODY') = (official = '' and headed = '' and post = ''))
);

create index accountability_of_finding on accountability_entry (finding_id);
create index accountability_of_case on accountability_entry (case_id);
create index accountability_of_official on accountability_entry (official);
create index accountability_opened on accountability_entry (opened_at, id);

create table accountability_statement (
    entry_id  uuid primary key references accountability_entry,
    statement text not null check (statement <> ''),
    stated_by text not null,
    stated_at timestamptz not null
);

-- The head was asked, and said nothing in time.
create table accountability_silence (
    entry_id    uuid primary key references accountability_entry,
    due_on      date not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);

create table accountability_overdue (
    entry_id     uuid not null references accountability_entry,
    due_on       date not null,
    announced_at timestamptz not null,
    primary key (entry_id, due_on)
);

-- How it ended. What the rules propose and what was chosen are both kept; an entry that lapsed has neither.
create table accountability_closure (
    entry_id         uuid primary key references accountability_entry,
    outcome          text not null check (outcome in
        ('NONE', 'REMINDER', 'LESSON_DRAWN', 'REVIEW', 'DISCIPLINARY_ROUTE', 'LAPSED')),
    reason           text not null check (reason <> ''),
    severity         text not null check (severity in ('', 'S1', 'S2', 'S3')),
    corruption       text not null check (corruption in ('', 'LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS')),
    several          boolean not null,
    conduct          text not null check (conduct in ('', 'COULD_NOT_KNOW', 'TOOK_MEASURES', 'PREVENTED_OR_REPORTED',
                                                      'RESIGNED_EARLY', 'DID_NOTHING')),
    not_disseminated boolean not null,
    covered_up       boolean not null,
    repeated         boolean not null,
    proposed         text not null check (proposed in
        ('', 'NONE', 'REMINDER', 'LESSON_DRAWN', 'REVIEW', 'DISCIPLINARY_ROUTE')),
    form             text not null,
    deviation_reason text not null,
    closed_by        text not null,
    closed_at        timestamptz not null,
    check ((outcome = 'LAPSED') = (proposed = '')),
    check (outcome = 'LAPSED' or outcome = proposed or deviation_reason <> '')
);

create index accountability_closed on accountability_closure (closed_at);

-- The rules that the proposal rests on, as they stood.
create table accountability_rule (
    entry_id uuid not null references accountability_entry,
    number   integer not null check (number > 0),
    source   text not null check (source <> ''),
    mark     text not null check (mark in ('C', 'S', 'M', 'P')),
    primary key (entry_id, number)
);

-- Added to, never changed.
revoke update, delete, truncate on accountability_entry, accountability_statement, accountability_silence,
       accountability_overdue, accountability_closure, accountability_rule from ${appRole};

alter table accountability_entry enable row level security;
create policy accountability_entry_visible on accountability_entry
    using (exists (select 1 from case_file c where c.id = case_id)) with check (true);

do $$
declare
    part text;
begin
    foreach part in array array['accountability_statement', 'accountability_silence', 'accountability_overdue',
        'accountability_closure', 'accountability_rule'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy %I on %I using (exists (select 1 from accountability_entry e '
                       'where e.id = entry_id)) with check (true)', part || '_visible', part);
    end loop;
end
$$;
