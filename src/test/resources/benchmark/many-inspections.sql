-- Of :number inspections a hundred are of unit A and a hundred of unit B, whatever the number; one in a hundred is open.
create temporary table many as
select i,
       gen_random_uuid() as id,
       case i % (:number / 100) when 0 then 'MH-A' when 1 then 'MH-B'
            else units[1 + i % cardinality(units)] end as unit,
       case when i % (:number / 100) = 0 then 'LD-01' else 'LX-' || i % 50 end as issuer,
       case when i % (:number / 100) = 0 then 'TD-01' else 'TX-' || i % 500 end as head,
       case when i % (:number / 100) = 0 then 'CC-001' else 'CX-' || i % 2000 end as member,
       i % 100 = 0 as open,
       timestamptz '2026-01-01 08:00:00+07' - (:number - i) * interval '2 minutes' as opened_at
  from generate_series(1, :number) i
 cross join (select array_agg(code order by code) as units from unit where code not like 'MH-%') reference;

analyze many;

insert into case_file (id, sealed, opened_at) select id, false, opened_at from many order by i;

insert into inspection (case_id, number, kind, unit, theme, ground, ground_reference, named_official, scope, content,
                        period_from, period_to, rule_package, rule_on, rule_version, body_level, issuer, drafter,
                        notice_days, checklist_version, decision_number, decision_on)
select id, 'KH-2025-' || lpad(i::text, 7, '0'), 'SCHEDULED', unit, '', 'ANNUAL_PLAN', 'KH-2025/01', '', 'Toàn đơn vị',
       'Kiểm tra công vụ, kỷ luật, kỷ cương, đợt ' || i % 1000, date '2025-01-01', date '2025-06-30',
       'KIEM_TRA_CONG_VU', date '2025-07-01', 1, 'MINISTRY_UNIT', issuer, head, 0, 'KTCV-2026', i || '/QĐ', opened_at::date
  from many order by i;

insert into inspection_milestone (case_id, milestone, reached_at, reached_by)
select id, milestone, opened_at + interval '1 day', issuer
  from many cross join unnest(array['DECISION_ISSUED', 'ANNOUNCED', 'CLOSED']) milestone
 where milestone <> 'CLOSED' or not open
 order by i;

insert into team_member (case_id, official, role, valid_from)
select id, head, 'HEAD', opened_at::date from many order by i;

insert into team_member (case_id, official, role, valid_from)
select id, member, 'MEMBER', opened_at::date from many order by i;

insert into journal_entry (case_id, sequence, type, happened_at, actor, data, previous_hash, hash)
select id, sequence, 'inspection.step', opened_at + sequence * interval '1 day', issuer, '{}', md5(i || '-' || sequence - 1),
       md5(i || '-' || sequence)
  from many cross join generate_series(1, 3) sequence
 order by i, sequence;

insert into journal_head (case_id, sequence, hash) select id, 3, md5(i || '-3') from many order by i;

insert into audience_head (case_id, audience, sequence) select id, 'LEADERSHIP', 1 from many order by i;

insert into announcement (event_id, case_id, audience, unit, recipients, type, subject, sequence, payload, happened_at,
                          traceparent, held)
select id, id, 'LEADERSHIP', '', '{}', 'inspection.announced', 'KH-2025-' || lpad(i::text, 7, '0'), 1,
       '{"case":"KH-2025-' || lpad(i::text, 7, '0') || '","kind":"SCHEDULED","on":"2025-07-01","unit":"' || unit || '"}',
       opened_at, '00-' || md5(i::text) || '-0000000000000001-01', false
  from many order by i;

insert into sent_announcement (position, sent_at)
select a.position, m.opened_at from announcement a join many m on m.id = a.event_id order by a.position;

insert into feed_stream (stream, last_number) values ('leadership', 0) on conflict do nothing;

insert into feed_entry (stream, number, event_id)
select 'leadership', s.last_number + m.i, m.id
  from many m cross join feed_stream s where s.stream = 'leadership' order by i;

update feed_stream set last_number = last_number + :number where stream = 'leadership';

insert into deadline (id, case_id, subject_id, kind, start_on, amount, day_kind, due_on, rule, mark, calendar_version,
                      outcome, opened_at, closed_at)
select gen_random_uuid(), id, id, 'FIELDWORK', opened_at::date, 30, 'WORKING',
       case when i % 1000 = 0 then opened_at::date + 40 else date '2030-01-01' end, 'Quy chế', 'P', 1,
       case when open then '' else 'MET' end, opened_at, case when open then null else opened_at end
  from many order by i;

insert into open_task (id, case_id, subject_id, step, created_at)
select gen_random_uuid(), id, id, case when i % 1000 = 500 then 'SEND_NOTICE' else 'SIGN_MINUTES' end, opened_at
  from many where open order by i;

-- Of every so many inspections one found something, each so many things; the first has the number of its inspection.
insert into finding (id, case_id, number, unit, checklist_item, violation, draft, title, what, place, committed_when,
                     cause, consequence, legal_basis, internal_note, detected_at, recorded_at, recorded_by,
                     proposed_class, proposed_handling, proposed_source, proposed_mark, proposed_version, minuted_at)
select case n when 1 then id else gen_random_uuid() end, id, n, unit, '', 'V01', false, 'Trang phục không đúng quy định',
       'Không đeo phù hiệu', 'Quầy số ' || n + 1, 'UNKNOWN', 'SUPERVISION', 'NONE', 'Quy chế', '', opened_at, opened_at,
       member, 'S1', 'EXPLAIN', 'Bảng', 'P', 1, opened_at
  from many cross join generate_series(1, :findings) n where i % :foundEvery = 0 order by i, n;

insert into finding_closure (finding_id, outcome, reason, reference, closed_by, closed_at)
select f.id, 'RECTIFIED', 'Đã khắc phục', '', m.issuer, m.opened_at
  from many m join finding f on f.case_id = m.id where not m.open order by m.i, f.number;

drop table many;

vacuum analyze;
