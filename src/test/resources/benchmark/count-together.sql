truncate ended_inspections, ended_findings;

insert into ended_inspections (kind, opened_in, reached, suspended, part, count)
select i.kind, year_in_hanoi(i.opened_at), i.milestones, i.suspended_on is not null, 0, count(*)
  from inspection i
  join case_file c on c.id = i.case_id
 where i.ended_at is not null and not c.sealed
 group by 1, 2, 3, 4;

insert into ended_findings (unit, severity, part, count)
select f.unit, f.severity, 0, count(*)
  from finding f
  join case_file c on c.id = f.case_id
 where f.ended_at is not null and f.withdrawn_at is null and not c.sealed
 group by 1, 2;

alter table inspection enable trigger inspection_is_counted;

alter table finding enable trigger finding_is_counted;
