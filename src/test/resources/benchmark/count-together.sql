truncate inspection_count, finding_count;

insert into inspection_count (kind, opened_in, reached, suspended, count)
select i.kind, year_in_hanoi(i.opened_at), i.milestones, i.suspended_on is not null, count(*)
  from inspection i
  join case_file c on c.id = i.case_id
 where not c.sealed
 group by 1, 2, 3, 4;

insert into finding_count (unit, severity, open, count)
select f.unit, f.severity, f.ended_at is null, count(*)
  from finding f
  join case_file c on c.id = f.case_id
 where f.withdrawn_at is null and not c.sealed
 group by 1, 2, 3;

alter table inspection enable trigger inspection_is_counted;

alter table finding enable trigger finding_is_counted;
