-- Which papers have to reach somebody, from which day on, and by which rule. What is not in here is only told.
create table paper_to_serve (
    kind       text not null
        check (kind in ('DECISION', 'NOTICE', 'MINUTES', 'CONCLUSION', 'IMPLEMENTATION_ORDER', 'REVIEW_NOTICE',
                        'SUMMONS', 'DISCIPLINARY_DECISION', 'COMPLAINT_DECISION')),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    electronic boolean not null,
    posting    boolean not null,
    source     text not null check (source <> ''),
    mark       text not null check (mark in ('C', 'S', 'M', 'P')),
    primary key (kind, valid_from)
);

insert into paper_to_serve (kind, valid_from, electronic, posting, source, mark) values
    ('DECISION', '2025-07-01', true, true, 'Luật 84/2025/QH15, Điều 26.4', 'C'),
    ('NOTICE', '2025-07-01', true, true, 'Luật 84/2025/QH15, Điều 21.1', 'C'),
    ('MINUTES', '2025-07-01', false, true, 'Nghị định 217/2025/NĐ-CP, Điều 15.3.a', 'P'),
    ('CONCLUSION', '2025-07-01', true, true, 'Luật 84/2025/QH15, Điều 36.5', 'C'),
    ('IMPLEMENTATION_ORDER', '2025-07-01', true, true, 'Luật 84/2025/QH15, Điều 53.1', 'P'),
    ('REVIEW_NOTICE', '2025-07-01', false, false, 'Nghị định 172/2025/NĐ-CP', 'P'),
    ('SUMMONS', '2025-07-01', false, false, 'Nghị định 172/2025/NĐ-CP', 'S'),
    ('DISCIPLINARY_DECISION', '2025-07-01', false, false, 'Luật Khiếu nại 02/2011/QH13, Điều 48', 'C'),
    ('COMPLAINT_DECISION', '2025-07-01', false, false, 'Luật Khiếu nại 02/2011/QH13, Điều 33', 'P');

-- What comes of a try to serve: whether the paper counts as served by it, and from how many days later on.
create table service_rule (
    method        text not null
        check (method in ('IN_PERSON', 'THROUGH_ANOTHER', 'REGISTERED_POST', 'ELECTRONIC', 'PUBLIC_POSTING')),
    outcome       text not null check (outcome in ('RECEIVED', 'REFUSED', 'NOT_FOUND', 'RETURNED', 'POSTED')),
    valid_from    date not null,
    valid_to      date check (valid_to >= valid_from),
    serves        boolean not null,
    after_days    integer not null default 0 check (after_days >= 0),
    witness       boolean not null default false,
    failed_before integer not null default 0 check (failed_before >= 0),
    source        text not null check (source <> ''),
    mark          text not null check (mark in ('C', 'S', 'M', 'P')),
    primary key (method, outcome, valid_from)
);

insert into service_rule (method, outcome, valid_from, serves, after_days, witness, failed_before, source, mark) values
    ('IN_PERSON', 'RECEIVED', '2025-07-01', true, 0, false, 0, 'Luật Xử lý vi phạm hành chính, Điều 70 (áp dụng tương tự)', 'P'),
    ('IN_PERSON', 'REFUSED', '2025-07-01', true, 0, true, 0, 'Luật Xử lý vi phạm hành chính, Điều 70; Nghị định 217/2025/NĐ-CP, Điều 15.3.a (áp dụng tương tự)', 'P'),
    ('IN_PERSON', 'NOT_FOUND', '2025-07-01', false, 0, false, 0, 'Luật Xử lý vi phạm hành chính, Điều 70 (áp dụng tương tự)', 'P'),
    ('THROUGH_ANOTHER', 'RECEIVED', '2025-07-01', true, 0, false, 0, 'Luật Tố tụng hành chính 2015, Điều 106, 107 (áp dụng tương tự)', 'P'),
    ('THROUGH_ANOTHER', 'REFUSED', '2025-07-01', false, 0, false, 0, 'Luật Tố tụng hành chính 2015, Điều 106, 107 (áp dụng tương tự)', 'P'),
    ('THROUGH_ANOTHER', 'NOT_FOUND', '2025-07-01', false, 0, false, 0, 'Luật Tố tụng hành chính 2015, Điều 106, 107 (áp dụng tương tự)', 'P'),
    ('REGISTERED_POST', 'RECEIVED', '2025-07-01', true, 0, false, 0, 'Luật Xử lý vi phạm hành chính, Điều 70 (áp dụng tương tự)', 'P'),
    ('REGISTERED_POST', 'REFUSED', '2025-07-01', false, 0, false, 0, 'Luật Xử lý vi phạm hành chính, Điều 70 (áp dụng tương tự)', 'P'),
    ('REGISTERED_POST', 'RETURNED', '2025-07-01', false, 0, false, 0, 'Luật Xử lý vi phạm hành chính, Điều 70 (áp dụng tương tự)', 'P'),
    ('ELECTRONIC', 'RECEIVED', '2025-07-01', true, 0, false, 0, 'Nghị định 30/2020/NĐ-CP (gửi, nhận văn bản điện tử)', 'P'),
    ('ELECTRONIC', 'RETURNED', '2025-07-01', false, 0, false, 0, 'Nghị định 30/2020/NĐ-CP (gửi, nhận văn bản điện tử)', 'P'),
    ('PUBLIC_POSTING', 'POSTED', '2025-07-01', true, 15, true, 1, 'Luật Tố tụng hành chính 2015, Điều 108; niêm yết 15 ngày liên tục (áp dụng tương tự)', 'P');

-- One paper that has to reach the unit, or the person, that its case is about. served_on may lie ahead while it hangs out.
create table served_paper (
    case_id   uuid not null references case_file,
    kind      text not null,
    number    integer not null check (number > 0),
    filed_on  date not null,
    due_on    date,
    served_on date,
    primary key (case_id, kind, number)
);

create index served_paper_waiting on served_paper (filed_on, case_id) where served_on is null;
create index served_paper_filed on served_paper (filed_on desc, case_id);

-- Every try, and what came of it. Nothing is changed; a record that was wrong is corrected by a further one.
create table service_attempt (
    case_id      uuid not null,
    kind         text not null,
    number       integer not null,
    attempt      integer not null check (attempt > 0),
    corrects     integer check (corrects < attempt),
    method       text not null,
    outcome      text not null,
    happened_on  date not null,
    effective_on date check (effective_on >= happened_on),
    post_number  text not null,
    remark       text not null,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    primary key (case_id, kind, number, attempt),
    unique (case_id, kind, number, corrects),
    foreign key (case_id, kind, number) references served_paper
);

create table service_proof (
    case_id    uuid not null,
    kind       text not null,
    number     integer not null,
    attempt    integer not null,
    file_name  text not null,
    media_type text not null,
    size       bigint not null check (size > 0),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea not null,
    primary key (case_id, kind, number, attempt),
    foreign key (case_id, kind, number, attempt) references service_attempt
);

alter table service_proof alter column content set storage external;

-- Who took a paper in hand, and who bore witness. The journal holds their salted hash, so that they can be erased here.
create table service_person (
    case_id uuid not null,
    kind    text not null,
    number  integer not null,
    attempt integer not null,
    part    text not null check (part in ('RECIPIENT', 'WITNESS')),
    salt    text not null,
    content text not null,
    primary key (case_id, kind, number, attempt, part),
    foreign key (case_id, kind, number, attempt) references service_attempt
);

alter table served_paper enable row level security;
alter table service_attempt enable row level security;
alter table service_proof enable row level security;
alter table service_person enable row level security;

do $$
declare
    part text;
begin
    foreach part in array array['served_paper', 'service_attempt', 'service_proof', 'service_person'] loop
        execute format(
            'create policy %I on %I using (exists (select 1 from case_file c where c.id = case_id)
                and (kind not in (''REVIEW_NOTICE'', ''SUMMONS'', ''DISCIPLINARY_DECISION'', ''COMPLAINT_DECISION'')
                     or may_know_discipline(case_id))) with check (true)',
            part || '_visible', part);
    end loop;
end
$$;

revoke insert, update, delete, truncate on paper_to_serve, service_rule from ${appRole};
revoke update, delete, truncate on served_paper, service_attempt, service_proof from ${appRole};
grant update (served_on) on served_paper to ${appRole};
revoke update, truncate on service_person from ${appRole};
