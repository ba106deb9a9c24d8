-- One official's disciplinary case: what is held against whom, and who decides.
create table disciplinary_case (
    case_id           uuid primary key references case_file,
    number            text not null unique,
    official          text not null,
    person_salt       text not null,
    person_hash       text not null,
    unit              text not null,
    status            text not null check (status in ('CAN_BO', 'CONG_CHUC', 'VIEN_CHUC', 'RETIRED')),
    leader            boolean not null,
    ground            text not null
        check (ground in ('FINDING', 'CONCLUSION', 'PARTY_DECISION', 'JUDGMENT', 'ANNULLED_DECISION')),
    ground_reference  text not null check (ground_reference <> ''),
    ground_on         date not null,
    matter            text not null check (matter <> ''),
    accuser           text not null,
    violated_on       date not null,
    ended_on          date check (ended_on >= violated_on),
    detected_on       date not null check (detected_on >= violated_on),
    complex           boolean not null,
    circumstance      text not null,
    expected_form     text not null,
    prior_form        text not null,
    limitation_on     date,
    limitation_source text not null,
    limitation_mark   text not null check (limitation_mark in ('C', 'S', 'M', 'P')),
    rule_on           date not null,
    opened_by         text not null,
    opened_at         timestamptz not null,
    authority         text not null default '',
    route             text check (route in ('FULL', 'WITHOUT_REVIEW', 'DIRECT', 'NOT_HANDLED')),
    outcome           text check (outcome in ('NOT_HANDLED', 'DROPPED', 'NO_VIOLATION', 'EXPIRED', 'REVERSED')),
    closed_at         timestamptz,
    check ((outcome is null) = (closed_at is null))
);

create index disciplinary_case_opened on disciplinary_case (opened_at desc, case_id desc);
create index disciplinary_case_official on disciplinary_case (official);

-- What was done, in order; the stage of a case follows from these rows. happened_on is the day the act is about: of the
-- meeting, of the receipt, of the effect. Texts are minutes, reports and reasons.
create table disciplinary_act (
    case_id     uuid not null references disciplinary_case,
    number      integer not null check (number > 0),
    kind        text not null,
    happened_on date not null,
    content     text not null,
    done_by     text not null,
    done_at     timestamptz not null,
    primary key (case_id, number)
);

-- What the chairman of the review, the council or the authority judged, and the form they proposed; none is no discipline.
create table disciplinary_judgement (
    case_id              uuid not null,
    act                  integer not null,
    consequence          text not null check (consequence in ('IT_NGHIEM_TRONG', 'NGHIEM_TRONG', 'RAT_NGHIEM_TRONG')),
    accepts_and_remedies boolean not null,
    mitigating           boolean not null,
    aggravating          boolean not null,
    form                 text,
    primary key (case_id, act),
    foreign key (case_id, act) references disciplinary_act
);

create table disciplinary_deferral (
    id        uuid primary key,
    case_id   uuid not null references disciplinary_case,
    ground    text not null
        check (ground in ('ILLNESS', 'LOSS_OF_COGNITION', 'PREGNANCY', 'MATERNITY', 'CHILD_UNDER_TWELVE_MONTHS',
                          'PROSECUTION')),
    from_on   date not null,
    until_on  date check (until_on >= from_on),
    opened_by text not null,
    opened_at timestamptz not null,
    ended_on  date,
    ended_by  text,
    ended_at  timestamptz,
    check (num_nulls(ended_on, ended_by, ended_at) in (0, 3))
);

create unique index disciplinary_deferral_running on disciplinary_deferral (case_id) where ended_on is null;

-- The only place that holds why a person is ill; erasable, and never copied elsewhere.
create table disciplinary_medical_reason (
    deferral_id uuid primary key references disciplinary_deferral,
    content     text not null
);

create table disciplinary_member (
    case_id  uuid not null references disciplinary_case,
    round    integer not null check (round > 0),
    official text not null,
    seat     text not null check (seat in ('CHAIRMAN', 'SECRETARY', 'MEMBER')),
    from_at  timestamptz not null,
    to_at    timestamptz,
    primary key (case_id, round, official)
);

create unique index disciplinary_member_now on disciplinary_member (case_id, official) where to_at is null;
create index disciplinary_member_official on disciplinary_member (official);

-- Totals of a secret ballot. Who voted how was never known to the system.
create table disciplinary_ballot (
    case_id  uuid not null,
    act      integer not null,
    question text not null check (question in ('DISCIPLINE', 'FORM')),
    choice   text not null,
    votes    integer not null check (votes >= 0),
    primary key (case_id, act, question, choice),
    foreign key (case_id, act) references disciplinary_act
);

create table disciplinary_decision (
    case_id    uuid primary key references disciplinary_case,
    number     text not null check (number <> ''),
    form       text,
    reason     text not null,
    late       boolean not null,
    decided_on date not null,
    decided_by text not null
);

-- What the tables proposed beside the decision, and where the law says so.
create table disciplinary_proposal (
    case_id  uuid not null references disciplinary_case,
    position integer not null check (position > 0),
    form     text not null,
    source   text not null,
    mark     text not null check (mark in ('C', 'S', 'M', 'P')),
    primary key (case_id, position)
);

create table disciplinary_appeal (
    case_id     uuid not null references disciplinary_case,
    level       integer not null check (level in (1, 2)),
    lodged_on   date not null,
    lodged_by   text not null,
    content     text not null check (content <> ''),
    complex     boolean not null,
    outcome     text check (outcome in ('UPHELD', 'ANNULLED', 'WITHDRAWN')),
    dialogue_on date,
    settled_on  date,
    reference   text not null default '',
    settled_by  text,
    primary key (case_id, level),
    check ((outcome is null) = (settled_on is null))
);

-- Everybody who has a part in a case, seen with the rights of whoever asks.
create view disciplinary_party with (security_invoker = true) as
    select case_id, authority as official from disciplinary_case where authority <> ''
    union
    select case_id, official from disciplinary_member where to_at is null;

-- The second wall. Runs as the owner; who is recused is known to the first wall only.
create function may_know_discipline(file uuid) returns boolean
    language sql stable security definer set search_path = public
as $$
    select current_setting('kycuong.actor', true) = 'system'
        or exists (select 1
                     from account a
                     join account_role r on r.account = a.name
                    where a.official = current_setting('kycuong.actor', true) and a.enabled
                      and r.role in ('LEADERSHIP', 'PERSONNEL_OFFICER') and r.withdrawn_at is null)
        or exists (select 1 from disciplinary_case c
                    where c.case_id = file
                      and current_setting('kycuong.actor', true) in (c.official, c.authority))
        or exists (select 1 from disciplinary_member m
                    where m.case_id = file and m.official = current_setting('kycuong.actor', true))
        or exists (select 1 from disciplinary_case c join assignment s on s.unit = c.unit
                    where c.case_id = file
                      and s.official = current_setting('kycuong.actor', true) and s.position in ('HEAD', 'DEPUTY'))
$$;

do $$
declare
    part text;
begin
    foreach part in array array['disciplinary_case', 'disciplinary_act', 'disciplinary_judgement',
        'disciplinary_deferral', 'disciplinary_member', 'disciplinary_ballot', 'disciplinary_decision',
        'disciplinary_proposal', 'disciplinary_appeal'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy %I on %I using (may_know_discipline(case_id)) with check (true)',
                       part || '_visible', part);
    end loop;
end
$$;

alter table disciplinary_medical_reason enable row level security;
create policy disciplinary_medical_reason_visible on disciplinary_medical_reason
    using (exists (select 1 from disciplinary_deferral d where d.id = deferral_id)) with check (true);

-- What was done is added to, never changed.
revoke update, delete, truncate on disciplinary_act, disciplinary_judgement, disciplinary_ballot,
       disciplinary_decision, disciplinary_proposal from ${appRole};
revoke delete, truncate on disciplinary_deferral, disciplinary_member, disciplinary_appeal from ${appRole};
revoke update, delete, truncate on disciplinary_case from ${appRole};
grant update (authority, route, outcome, closed_at) on disciplinary_case to ${appRole};
