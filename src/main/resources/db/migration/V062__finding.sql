create table finding (
    id             uuid primary key,
    case_id        uuid not null references case_file,
    number         integer not null check (number > 0),
    unit           text not null,
    checklist_item text not null,
    violation      text not null,
    draft          boolean not null,
    title          text not null check (title <> ''),
    what           text not null check (draft or what <> ''),
    place          text not null check (draft or place <> ''),
    committed_when text not null check (committed_when in ('DATE', 'PERIOD', 'UNKNOWN')),
    committed_from date,
    committed_to   date,
    cause          text not null check (cause in ('PEOPLE', 'PROCEDURE', 'SUPERVISION', 'SYSTEM', 'RULE', 'OTHER')),
    consequence    text not null check (consequence in ('NONE', 'LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS')),
    legal_basis    text not null,
    internal_note  text not null,
    detected_at    timestamptz not null,
    recorded_at    timestamptz not null,
    recorded_by    text not null,
    proposed_class    text not null check (proposed_class in ('S0', 'S1', 'S2', 'S3')),
    proposed_handling text not null
        check (proposed_handling in ('REMIND', 'EXPLAIN', 'DISCIPLINE', 'CRIMINAL_CHECK')),
    proposed_source   text not null,
    proposed_mark     text not null,
    proposed_version  integer not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawn_reason  text check (withdrawn_reason <> ''),
    minuted_at        timestamptz,
    unique (case_id, number),
    check ((committed_when = 'UNKNOWN') = (committed_from is null)),
    check ((committed_when = 'PERIOD') = (committed_to is not null)),
    check (committed_to >= committed_from),
    check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)),
    check (minuted_at is null or (not draft and withdrawn_at is null))
);

-- A checklist item that fails again after it was answered anew does not open a second finding.
create unique index finding_of_checklist_item on finding (case_id, checklist_item)
 where checklist_item <> '';

create index finding_recorded on finding (recorded_at, id);

-- What a finding said before it was amended.
create table finding_amendment (
    finding_id uuid not null references finding,
    round      integer not null check (round > 0),
    reason     text not null,
    before     text not null,
    amended_by text not null,
    amended_at timestamptz not null,
    primary key (finding_id, round)
);

-- Who is concerned. Protected and erasable: erasing empties official and salt, and the hash in the journal no longer
-- leads anywhere.
create table finding_person (
    finding_id uuid not null references finding,
    hash       text not null,
    official   text,
    unit       text,
    salt       text,
    erased_at  timestamptz,
    primary key (finding_id, hash),
    check ((erased_at is null) = (official is not null and salt is not null))
);

create unique index finding_person_once on finding_person (finding_id, official);

create table finding_exhibit (
    finding_id uuid not null references finding,
    exhibit    integer not null check (exhibit > 0),
    version    integer not null check (version > 0),
    primary key (finding_id, exhibit)
);

create table finding_classification (
    finding_id    uuid not null references finding,
    round         integer not null check (round > 0),
    class         text check (class in ('S0', 'S1', 'S2', 'S3')),
    criminal_sign boolean not null,
    reason        text not null check (class is not null or reason <> ''),
    classified_by text not null,
    classified_at timestamptz not null,
    primary key (finding_id, round)
);

create table finding_response (
    finding_id   uuid not null references finding,
    round        integer not null check (round > 0),
    stance       text not null check (stance in ('ACCEPT', 'ACCEPT_IN_PART', 'CONTEST')),
    statement    text not null check (statement <> ''),
    measure      text not null,
    measure_on   date,
    responded_by text not null,
    responded_at timestamptz not null,
    primary key (finding_id, round)
);

-- The unit did not respond in time: the finding stands.
create table finding_silence (
    finding_id  uuid not null references finding,
    round       integer not null check (round > 0),
    due_on      date not null,
    recorded_at timestamptz not null,
    primary key (finding_id, round)
);

create table finding_decision (
    finding_id   uuid not null references finding,
    round        integer not null check (round > 0),
    verdict      text not null check (verdict in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'STANDS')),
    reasons      text not null check (reasons <> ''),
    next         text not null check (next in ('RECTIFY', 'EXPLAIN_AGAIN', 'NOT_A_VIOLATION', 'NOTHING_TO_RECTIFY')),
    measure      text not null,
    owner        text not null,
    measure_due  date,
    decided_by   text not null,
    decided_at   timestamptz not null,
    primary key (finding_id, round),
    check ((next = 'RECTIFY') = (measure_due is not null)),
    check ((measure_due is null) = (measure = '' and owner = ''))
);

create table finding_rectification (
    finding_id   uuid not null references finding,
    round        integer not null check (round > 0),
    statement    text not null check (statement <> ''),
    reference    text not null,
    submitted_by text not null,
    submitted_at timestamptz not null,
    primary key (finding_id, round)
);

create table finding_verification (
    finding_id  uuid not null references finding,
    round       integer not null check (round > 0),
    accepted    boolean not null,
    reason      text not null check (accepted or reason <> ''),
    verified_by text not null,
    verified_at timestamptz not null,
    primary key (finding_id, round)
);

-- One row per rung of the ladder of reminders: days from the due date; skipped when it fell before the term began.
create table finding_reminder (
    finding_id  uuid not null references finding,
    kind        text not null check (kind in ('RESPONSE', 'RECTIFICATION')),
    round       integer not null check (round > 0),
    rung        integer not null check (rung in (-3, -1, 0, 1, 3)),
    state       text not null check (state in ('SENT', 'SKIPPED')),
    due_on      date not null,
    reminded_at timestamptz not null,
    primary key (finding_id, kind, round, rung)
);

-- What the unit hands in with a response or a rectification.
create table finding_file (
    finding_id uuid not null references finding,
    number     integer not null check (number > 0),
    purpose    text not null check (purpose in ('RESPONSE', 'RECTIFICATION')),
    round      integer not null check (round > 0),
    name       text not null check (name <> ''),
    media_type text not null,
    size       integer not null check (size between 1 and 20971520),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea not null,
    added_by   text not null,
    added_at   timestamptz not null,
    primary key (finding_id, number)
);

create table finding_closure (
    finding_id uuid primary key references finding,
    outcome    text not null check (outcome in
        ('RECTIFIED', 'ACCEPTED_RISK', 'REFERRED_DISCIPLINE', 'REFERRED_INSPECTION', 'REFERRED_INVESTIGATION',
         'NOT_A_VIOLATION', 'INSPECTION_CANCELLED')),
    reason     text not null,
    reference  text not null,
    closed_by  text not null,
    closed_at  timestamptz not null
);

-- What was decided, said or done is added to, never changed. When a violation was detected starts the clocks of
-- discipline, so that nobody may move it.
revoke update, delete, truncate on finding_amendment, finding_exhibit, finding_classification, finding_response,
       finding_silence, finding_decision, finding_rectification, finding_verification, finding_reminder,
       finding_closure, finding_file from ${appRole};
grant delete on finding_exhibit to ${appRole};
revoke update, delete, truncate on finding from ${appRole};
grant update (violation, draft, title, what, place, committed_when, committed_from, committed_to, cause, consequence,
              legal_basis, internal_note, proposed_class, proposed_handling, proposed_source, proposed_mark,
              proposed_version, withdrawn_at, withdrawn_by, withdrawn_reason, minuted_at) on finding to ${appRole};
