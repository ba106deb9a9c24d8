-- What has ended and is not sealed is counted when it ends, so that sums need not read the archive. What runs is little and
-- is read; so is what is sealed, since whose list it is on decides for whom it counts. Nobody's list is needed for these
-- counts, and a case that is unsealed enters them then. Each connection adds to a part of its own, so that two that end
-- something at the same moment do not wait for each other; a part alone says nothing and may be negative.
create table ended_inspections (
    kind      text not null,
    opened_in integer not null,
    reached   text[] not null,
    suspended boolean not null,
    part      integer not null,
    count     bigint not null,
    primary key (kind, opened_in, reached, suspended, part)
);

create table ended_findings (
    unit     text not null,
    severity text,
    part     integer not null,
    count    bigint not null,
    unique nulls not distinct (unit, severity, part)
);

revoke all on ended_inspections, ended_findings from ${appRole};

create function year_in_hanoi(moment timestamptz) returns integer
    language sql immutable
as $$
    select extract(year from moment at time zone 'Asia/Ho_Chi_Minh')::integer
$$;

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

create function count_ended(one inspection, change integer) returns void
    language sql security definer set search_path = public
as $$
    insert into ended_inspections as e (kind, opened_in, reached, suspended, part, count)
    values (one.kind, year_in_hanoi(one.opened_at), one.milestones, one.suspended_on is not null, pg_backend_pid() % 8, change)
    on conflict (kind, opened_in, reached, suspended, part) do update set count = e.count + excluded.count
$$;

create function count_ended(one finding, change integer) returns void
    language sql security definer set search_path = public
as $$
    insert into ended_findings as e (unit, severity, part, count)
    values (one.unit, one.severity, pg_backend_pid() % 8, change)
    on conflict (unit, severity, part) do update set count = e.count + excluded.count
$$;

revoke execute on function count_ended(inspection, integer), count_ended(finding, integer) from public;

create function inspection_is_counted() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if exists (select 1 from case_file c where c.id = new.case_id and not c.sealed) then
        if old.ended_at is not null then
            perform count_ended(old, -1);
        end if;
        if new.ended_at is not null then
            perform count_ended(new, 1);
        end if;
    end if;
    return null;
end
$$;

create trigger inspection_is_counted after update on inspection
    for each row
    when ((old.ended_at, old.milestones, old.suspended_on) is distinct from (new.ended_at, new.milestones, new.suspended_on)
          and (old.ended_at is not null or new.ended_at is not null))
    execute function inspection_is_counted();

create function finding_is_counted() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if exists (select 1 from case_file c where c.id = new.case_id and not c.sealed) then
        if old.ended_at is not null and old.withdrawn_at is null then
            perform count_ended(old, -1);
        end if;
        if new.ended_at is not null and new.withdrawn_at is null then
            perform count_ended(new, 1);
        end if;
    end if;
    return null;
end
$$;

create trigger finding_is_counted after update on finding
    for each row
    when ((old.ended_at, old.withdrawn_at, old.severity) is distinct from (new.ended_at, new.withdrawn_at, new.severity)
          and (old.ended_at is not null or new.ended_at is not null))
    execute function finding_is_counted();

-- Acts on one case follow each other, since each locks it: what ends while the case is unsealed has ended before or after.
create function case_file_is_counted() returns trigger
    language plpgsql security definer set search_path = public
as $$
declare
    change integer := case when new.sealed then -1 else 1 end;
begin
    perform count_ended(i, change) from inspection i where i.case_id = new.id and i.ended_at is not null;
    perform count_ended(f, change)
       from finding f
      where f.case_id = new.id and f.ended_at is not null and f.withdrawn_at is null;
    return null;
end
$$;

create trigger case_file_is_counted after update of sealed on case_file
    for each row when (old.sealed <> new.sealed) execute function case_file_is_counted();

-- By the year in which they were opened: since this New Year, or before. Nodes of the version before ask count_inspections.
create function count_inspections_by_year(new_year date)
    returns table (kind text, opened_since boolean, reached text[], suspended boolean, count bigint)
    language sql stable security definer set search_path = public
as $$
    with sealed as materialized (
        select c.id, current_setting('kycuong.actor', true) = 'system' or is_listed(c.id) as known
          from case_file c
         where c.sealed
    )
    select kind, opened_in >= extract(year from new_year), reached, suspended, sum(count)::bigint
      from (select e.kind, e.opened_in, e.reached, e.suspended, e.count
              from ended_inspections e
            union all
            select i.kind, year_in_hanoi(i.opened_at), i.milestones, i.suspended_on is not null, 1
              from inspection i
             where i.ended_at is null
               and i.case_id <> all (array(select s.id from sealed s where s.known is not true))
            union all
            select i.kind, year_in_hanoi(i.opened_at), i.milestones, i.suspended_on is not null, 1
              from sealed s
              join inspection i on i.case_id = s.id
             where s.known and i.ended_at is not null) counted
     group by 1, 2, 3, 4
    having sum(count) > 0
$$;

create or replace function count_findings()
    returns table (unit text, severity text, "all" bigint, open bigint)
    language sql stable security definer set search_path = public
as $$
    with sealed as materialized (
        select c.id, current_setting('kycuong.actor', true) = 'system' or is_listed(c.id) as known
          from case_file c
         where c.sealed
    )
    select unit, severity, sum(found)::bigint, sum(running)::bigint
      from (select e.unit, e.severity, e.count as found, 0 as running
              from ended_findings e
            union all
            select f.unit, f.severity, 1, 1
              from finding f
             where f.ended_at is null
               and f.case_id <> all (array(select s.id from sealed s where s.known is not true))
            union all
            select f.unit, f.severity, 1, 0
              from sealed s
              join finding f on f.case_id = s.id
             where s.known and f.ended_at is not null and f.withdrawn_at is null) counted
     group by unit, severity
    having sum(found) > 0
$$;

drop index finding_counted;
