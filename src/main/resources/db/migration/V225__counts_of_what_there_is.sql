-- What is not sealed is counted, what runs as well as what has ended, so that sums read neither. What is sealed is read,
-- since whose list it is on decides for whom it counts; a case that is unsealed enters the counts then. Acts at the same
-- moment do not wait for each other: each adds to a row that nobody else holds, or begins one. What a row says alone means
-- nothing and may be negative.
create table inspection_count (
    id        bigint generated always as identity primary key,
    kind      text not null,
    opened_in integer not null,
    reached   text[] not null,
    suspended boolean not null,
    count     bigint not null
);

create table finding_count (
    id       bigint generated always as identity primary key,
    unit     text not null,
    severity text,
    open     boolean not null,
    count    bigint not null
);

create index inspection_count_key on inspection_count (reached, kind, opened_in, suspended);
create index finding_count_key on finding_count (unit, severity, open);

revoke all on inspection_count, finding_count from ${appRole};

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

-- The row is chosen by itself: what another act has just changed is seen by the statement after.
create function count_one(one inspection, change integer) returns void
    language plpgsql security definer set search_path = public
as $$
declare
    chosen bigint;
begin
    select c.id into chosen
      from inspection_count c
     where c.reached = one.milestones and c.kind = one.kind and c.opened_in = year_in_hanoi(one.opened_at)
       and c.suspended = (one.suspended_on is not null)
     limit 1
       for update skip locked;
    if chosen is null then
        insert into inspection_count (kind, opened_in, reached, suspended, count)
        values (one.kind, year_in_hanoi(one.opened_at), one.milestones, one.suspended_on is not null, change);
    else
        update inspection_count set count = count + change where id = chosen;
    end if;
end
$$;

create function count_one(one finding, change integer) returns void
    language plpgsql security definer set search_path = public
as $$
declare
    chosen bigint;
begin
    if one.withdrawn_at is not null then
        return;
    end if;
    select c.id into chosen
      from finding_count c
     where c.unit = one.unit and c.severity is not distinct from one.severity and c.open = (one.ended_at is null)
     limit 1
       for update skip locked;
    if chosen is null then
        insert into finding_count (unit, severity, open, count)
        values (one.unit, one.severity, one.ended_at is null, change);
    else
        update finding_count set count = count + change where id = chosen;
    end if;
end
$$;

revoke execute on function count_one(inspection, integer), count_one(finding, integer) from public;

create or replace function inspection_is_counted() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if tg_op = 'UPDATE'
       and (old.milestones, old.suspended_on is null) is not distinct from (new.milestones, new.suspended_on is null) then
        return null;
    end if;
    if exists (select 1 from case_file c where c.id = new.case_id and not c.sealed) then
        if tg_op = 'UPDATE' then
            perform count_one(old, -1);
        end if;
        perform count_one(new, 1);
    end if;
    return null;
end
$$;

create or replace function finding_is_counted() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    if tg_op = 'UPDATE'
       and (old.severity, old.ended_at is null, old.withdrawn_at is null)
               is not distinct from (new.severity, new.ended_at is null, new.withdrawn_at is null) then
        return null;
    end if;
    if exists (select 1 from case_file c where c.id = new.case_id and not c.sealed) then
        if tg_op = 'UPDATE' then
            perform count_one(old, -1);
        end if;
        perform count_one(new, 1);
    end if;
    return null;
end
$$;

-- Acts on one case follow each other, since each locks it: what happens while it is unsealed has happened before or after.
create or replace function case_file_is_counted() returns trigger
    language plpgsql security definer set search_path = public
as $$
declare
    change integer := case when new.sealed then -1 else 1 end;
begin
    perform count_one(i, change) from inspection i where i.case_id = new.id;
    perform count_one(f, change) from finding f where f.case_id = new.id;
    return null;
end
$$;

drop trigger inspection_is_counted on inspection;
drop trigger finding_is_counted on finding;

create trigger inspection_is_counted after insert or update on inspection
    for each row execute function inspection_is_counted();

create trigger finding_is_counted after insert or update on finding
    for each row execute function finding_is_counted();

create or replace function count_inspections_by_year(new_year date)
    returns table (kind text, opened_since boolean, reached text[], suspended boolean, count bigint)
    language sql stable security definer set search_path = public
as $$
    select kind, opened_in >= extract(year from new_year), reached, suspended, sum(count)::bigint
      from (select c.kind, c.opened_in, c.reached, c.suspended, c.count
              from inspection_count c
            union all
            select i.kind, year_in_hanoi(i.opened_at), i.milestones, i.suspended_on is not null, 1
              from case_file f
              join inspection i on i.case_id = f.id
             where f.sealed and (current_setting('kycuong.actor', true) = 'system' or is_listed(f.id))) counted
     group by 1, 2, 3, 4
    having sum(count) > 0
$$;

create or replace function count_findings()
    returns table (unit text, severity text, "all" bigint, open bigint)
    language sql stable security definer set search_path = public
as $$
    select unit, severity, sum(count)::bigint, coalesce(sum(count) filter (where open), 0)::bigint
      from (select c.unit, c.severity, c.open, c.count
              from finding_count c
            union all
            select f.unit, f.severity, f.ended_at is null, 1
              from case_file s
              join finding f on f.case_id = s.id
             where s.sealed and f.withdrawn_at is null
               and (current_setting('kycuong.actor', true) = 'system' or is_listed(s.id))) counted
     group by unit, severity
    having sum(count) > 0
$$;

drop function count_ended(inspection, integer), count_ended(finding, integer);
drop table ended_inspections, ended_findings;
