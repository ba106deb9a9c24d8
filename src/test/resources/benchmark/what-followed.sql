-- What followed from many inspections: people who are somewhere, findings on their way, heads who answer, discipline, papers
-- that were served, and what was told of all that.
insert into official (code, name, demonstration, recorded_at, recorded_by)
select prefix || '-' || i, 'Công chức ' || prefix || ' ' || i, false, now(), 'benchmark'
  from (values ('CX', 1999), ('TX', 499), ('LX', 49)) crowd(prefix, last) cross join generate_series(0, last) i
 order by prefix, i;

insert into assignment (id, official, unit, post, position, main, valid_from, recorded_at, recorded_by)
select gen_random_uuid(), o.code, units[1 + row_number() over () % cardinality(units)], p.code, p.position, true,
       date '2025-03-01', now(), 'benchmark'
  from official o
 cross join (select array_agg(code order by code) as units from unit where code not like 'MH-%') reference
 cross join (select code, position from post where position = 'STAFF' order by code limit 1) p
 where o.recorded_by = 'benchmark';

insert into account (name, password_hash, official, opened_at, opened_by, password_changed_at)
select lower(code), '{noop}' || gen_random_uuid(), code, now(), 'benchmark', now()
  from official where recorded_by = 'benchmark' order by code;

insert into account_role (account, role, granted_at, granted_by)
select lower(code), case when code like 'LX-%' then 'LEADERSHIP' else 'INSPECTOR' end, now(), 'benchmark'
  from official where recorded_by = 'benchmark' order by code;

insert into inspection_milestone (case_id, milestone, reached_at, reached_by)
select i.case_id, milestone, i.opened_at + interval '2 days', i.drafter
  from inspection i cross join unnest(array['NOTICE_SENT', 'MINUTES_SIGNED']) milestone
 where milestone = 'NOTICE_SENT' or i.ended_at is not null
 order by i.opened_at;

insert into document (case_id, kind, version, content, sha256, filed_at, filed_by)
select i.case_id, paper, 1, 'Văn bản của cuộc kiểm tra ' || i.number,
       encode(sha256(convert_to(i.number || paper, 'UTF8')), 'hex'), i.opened_at, i.issuer
  from inspection i cross join unnest(array['DECISION', 'NOTICE', 'MINUTES']) paper
 where paper <> 'MINUTES' or i.ended_at is not null
 order by i.opened_at;

insert into served_paper (case_id, kind, number, filed_on, due_on, served_on)
select d.case_id, d.kind, 1, d.filed_at::date, d.filed_at::date + 5,
       case when i.ended_at is not null then d.filed_at::date + 2 end
  from document d join inspection i using (case_id)
 order by i.opened_at, d.kind;

insert into service_attempt (case_id, kind, number, attempt, method, outcome, happened_on, effective_on, post_number,
                             remark, recorded_by, recorded_at)
select case_id, kind, 1, 1, 'IN_PERSON', 'RECEIVED', served_on, served_on, '', '', 'CC-102', served_on
  from served_paper where served_on is not null;

create temporary table found as
select row_number() over (order by f.recorded_at, f.id) as n, f.id, f.case_id, f.number, f.unit, f.recorded_by as member,
       f.recorded_at, i.issuer, f.ended_at is null as open
  from finding f join inspection i using (case_id);

analyze found;

insert into finding_person (finding_id, hash, official, unit, salt)
select id, md5(id::text), member, unit, 'salz' from found where n % 3 = 0 order by n;

insert into finding_classification (finding_id, round, class, criminal_sign, reason, classified_by, classified_at)
select id, 1, case when n % 20 = 0 then 'S2' when n % 3 = 0 then 'S1' else 'S0' end, false, '', issuer,
       recorded_at + interval '3 days'
  from found where not open or number > 1 order by n;

insert into finding_response (finding_id, round, stance, statement, measure, responded_by, responded_at)
select id, 1, 'ACCEPT', 'Đơn vị tiếp thu', '', 'TDV-A', recorded_at + interval '6 days'
  from found where not open or number > 2 order by n;

insert into finding_decision (finding_id, round, verdict, reasons, next, measure, owner, measure_due, decided_by, decided_at)
select id, 1, 'ACCEPTED', 'Căn cứ hồ sơ', 'RECTIFY', 'Chấn chỉnh', 'TDV-A', recorded_at::date + 20, issuer,
       recorded_at + interval '8 days'
  from found where not open order by n;

insert into finding_rectification (finding_id, round, statement, reference, submitted_by, submitted_at)
select id, 1, 'Đã chấn chỉnh', '15/BC', 'TDV-A', recorded_at + interval '15 days' from found where not open order by n;

insert into finding_verification (finding_id, round, accepted, reason, verified_by, verified_at)
select id, 1, true, 'Đã kiểm tra', member, recorded_at + interval '18 days' from found where not open order by n;

insert into finding_reminder (finding_id, kind, round, rung, state, due_on, reminded_at)
select id, 'RESPONSE', 1, -1, 'SENT', recorded_at::date + 5, recorded_at + interval '4 days' from found where n % 5 = 0;

insert into open_task (id, case_id, subject_id, step, created_at)
select gen_random_uuid(), case_id, id,
       case number when 1 then 'CLASSIFY_FINDING' when 2 then 'RESPOND_TO_FINDING' else 'DECIDE_ON_RESPONSE' end, recorded_at
  from found where open order by n;

insert into deadline (id, case_id, subject_id, kind, start_on, amount, day_kind, due_on, rule, mark, calendar_version,
                      outcome, opened_at, closed_at)
select gen_random_uuid(), case_id, id, case number when 1 then 'CLASSIFICATION' when 2 then 'RESPONSE' else 'DECISION' end,
       recorded_at::date, 5, 'WORKING', case when n % 2 = 0 then recorded_at::date + 7 else date '2030-01-01' end, 'Quy chế',
       'P', 1, case when open then '' else 'MET' end, recorded_at, case when open then null else recorded_at end
  from found where open or number = 1 order by n;

insert into accountability_entry (id, case_id, finding_id, finding_number, unit, act_on, reason, headed, official, post,
                                  opened_at, opened_by)
select gen_random_uuid(), case_id, id, number, unit, recorded_at::date, 'HEAD', unit,
       case unit when 'MH-A' then 'TDV-A' when 'MH-B' then 'TDV-B' else 'TX-' || n % 500 end, post,
       recorded_at + interval '3 days', 'system'
  from found cross join (select code as post from post where position = 'HEAD' order by code limit 1) p
 where (n % 3 = 0 or n % 20 = 0) and (not open or number > 1) order by n;

insert into accountability_statement (entry_id, statement, stated_by, stated_at)
select e.id, 'Tôi nhận trách nhiệm quản lý', e.official, e.opened_at + interval '5 days'
  from accountability_entry e join found f on f.id = e.finding_id where not f.open order by f.n;

insert into accountability_closure (entry_id, outcome, reason, severity, corruption, several, conduct, not_disseminated,
                                    covered_up, repeated, proposed, form, deviation_reason, closed_by, closed_at)
select e.id, 'LESSON_DRAWN', 'Căn cứ hồ sơ', 'S1', '', false, '', false, false, false, 'LESSON_DRAWN', '', '', f.issuer,
       e.opened_at + interval '9 days'
  from accountability_entry e join found f on f.id = e.finding_id where not f.open order by f.n;

insert into open_task (id, case_id, subject_id, step, created_at)
select gen_random_uuid(), e.case_id, e.id, 'STATE_ACCOUNTABILITY', e.opened_at
  from accountability_entry e join found f on f.id = e.finding_id where f.open order by f.n;

drop table found;

create temporary table charged as
select i, gen_random_uuid() as id, case when i % 50 = 0 then 'MH-A' else units[1 + i % cardinality(units)] end as unit,
       timestamptz '2026-01-01 08:00:00+07' - (6000 - i) * interval '1 hour' as opened_at
  from generate_series(1, 6000) i
 cross join (select array_agg(code order by code) as units from unit where code not like 'MH-%') reference;

insert into case_file (id, sealed, opened_at) select id, false, opened_at from charged order by i;

insert into disciplinary_case (case_id, number, official, person_salt, person_hash, unit, status, leader, ground,
                               ground_reference, ground_on, matter, accuser, violated_on, detected_on, complex, circumstance,
                               expected_form, prior_form, limitation_on, limitation_source, limitation_mark, rule_on,
                               opened_by, opened_at, authority, route, outcome, closed_at)
select id, 'KL-2025-' || lpad(i::text, 6, '0'), 'CX-' || i % 2000, 'salz', md5(i::text), unit, 'CONG_CHUC', false,
       'CONCLUSION', '15/KL', date '2025-01-01', 'Vi phạm quy định về văn hóa giao tiếp', '', date '2025-01-01',
       date '2025-02-01', false, '', 'KHIEN_TRACH', '', date '2030-01-01', 'Nghị định 172/2025/NĐ-CP', 'S', date '2025-07-01', 'CC-101',
       opened_at, case when i % 50 = 0 then 'LD-01' else 'LX-' || i % 50 end, 'FULL',
       case when i % 20 <> 0 then 'DROPPED' end, case when i % 20 <> 0 then opened_at + interval '60 days' end
  from charged order by i;

insert into disciplinary_act (case_id, number, kind, happened_on, content, done_by, done_at)
select id, number, kind, opened_at::date + number::integer, 'Căn cứ hồ sơ', 'CC-101', opened_at + number * interval '1 day'
  from charged
 cross join unnest(array['ASSESSED', 'REVIEW_CALLED', 'REVIEW_HELD', 'REVIEW_REPORTED', 'DROPPED'])
       with ordinality act(kind, number)
 where i % 20 <> 0 or number <= (i / 20) % 4 + 1
 order by i, number;

insert into disciplinary_judgement (case_id, act, consequence, accepts_and_remedies, mitigating, aggravating, form)
select case_id, number, 'IT_NGHIEM_TRONG', true, false, false, 'KHIEN_TRACH' from disciplinary_act
 where kind = 'REVIEW_REPORTED';

insert into served_paper (case_id, kind, number, filed_on, due_on, served_on)
select id, 'REVIEW_NOTICE', 1, opened_at::date + 2, opened_at::date + 5,
       case when i % 20 <> 0 then opened_at::date + 3 end
  from charged where i % 20 <> 0 or (i / 20) % 4 > 0 order by i;

insert into service_attempt (case_id, kind, number, attempt, method, outcome, happened_on, effective_on, post_number,
                             remark, recorded_by, recorded_at)
select case_id, kind, 1, 1, 'IN_PERSON', 'RECEIVED', served_on, served_on, '', '', 'CC-101', served_on
  from served_paper where kind = 'REVIEW_NOTICE' and served_on is not null;

insert into open_task (id, case_id, subject_id, step, created_at)
select gen_random_uuid(), id, id,
       (array['CALL_REVIEW', 'HOLD_REVIEW', 'REPORT_REVIEW', 'FORM_COUNCIL'])[(i / 20) % 4 + 1], opened_at
  from charged where i % 20 = 0 order by i;

insert into deadline (id, case_id, subject_id, kind, start_on, amount, day_kind, due_on, rule, mark, calendar_version,
                      outcome, opened_at, closed_at)
select gen_random_uuid(), id, id, 'HANDLING', opened_at::date, 90, 'CALENDAR',
       case when i % 40 = 0 then opened_at::date + 90 else date '2030-01-01' end, 'Nghị định 172/2025/NĐ-CP', 'S', 1,
       case when i % 20 = 0 then '' else 'MET' end, opened_at, case when i % 20 = 0 then null else opened_at end
  from charged order by i;

drop table charged;

create temporary table told as
select row_number() over (order by position) as number, event_id, case_id, subject, audience, type, payload, happened_at
  from announcement;

create index on told (number);

create temporary table receiver as
select official, case when official in ('LD-01', 'TD-01', 'CC-001', 'TDV-A', 'CC-101', 'CC-102', 'CC-103', 'SYS-QT1')
                      then 20000 else 50 end as messages
  from account;

insert into inbox (official, last_number) select official, messages from receiver
    on conflict (official) do update set last_number = excluded.last_number;

insert into inbox_message (official, number, event_id, case_id, subject, audience, type, payload, happened_at, received_at,
                           read_at, unit, digest)
select r.official, t.number, t.event_id, t.case_id, t.subject, t.audience, t.type, t.payload, t.happened_at, t.happened_at,
       case when t.number % 10 <> 0 then t.happened_at end, '', false
  from receiver r join told t on t.number between 1 and r.messages
 order by r.official, t.number;

drop table told;

drop table receiver;

insert into delivery (event_id, case_id, type, audience, official, channel, delivered, reason, happened_at)
select a.event_id, a.case_id, a.type, a.audience, 'CX-' || n, 'INBOX', n % 4 <> 0,
       case n % 4 when 0 then 'no-account' else '' end, a.happened_at
  from announcement a cross join generate_series(1, 4) n
 order by a.position, n;

insert into access_log (case_id, official, operation, happened_at, previous_hash, hash)
select case_id, issuer, 'inspection.read', opened_at, md5(number), md5(number || '-') from inspection order by opened_at;

insert into rejected_command (id, source, command_id, type, identified, reason, rejected_at)
select gen_random_uuid(), '/hotline', 'HL-' || i, 'signal.received', true, 'unit-unknown', now()
  from generate_series(1, 500) i;

insert into received_signal (id, ground, reference, unit, source, received_on, arrived_at, taken_by)
select gen_random_uuid(), 'HOTLINE', 'HL-' || i, 'MH-A', '/hotline', date '2025-07-01', now(), 'SYS-TH1'
  from generate_series(1, 5000) i;

vacuum analyze;
