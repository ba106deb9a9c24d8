-- What still runs is little, and what has ended grows for ever: lists and sums must not leaf through the latter. What they
-- need of the milestones stands beside the inspection, kept by the database itself, since row-level security would ask for
-- every milestone of every case.
alter table inspection
    add column opened_at timestamptz,
    add column milestones text[] not null default '{}',
    add column ended_at  timestamptz;

update inspection i
   set opened_at  = c.opened_at,
       milestones = array(select m.milestone from inspection_milestone m where m.case_id = i.case_id order by m.milestone),
       ended_at   = (select min(m.reached_at)
                      from inspection_milestone m
                     where m.case_id = i.case_id and m.milestone in ('CLOSED', 'CANCELLED', 'VOIDED'))
  from case_file c
 where c.id = i.case_id;

alter table inspection alter column opened_at set not null;

create function inspection_opens() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    select opened_at into new.opened_at from case_file where id = new.case_id;
    return new;
end
$$;

create trigger inspection_opens before insert on inspection
    for each row execute function inspection_opens();

create function inspection_reaches() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    update inspection
       set milestones = array(select m.milestone from inspection_milestone m where m.case_id = new.case_id
                             order by m.milestone),
           ended_at   = coalesce(ended_at, case when new.milestone in ('CLOSED', 'CANCELLED', 'VOIDED')
                                              then new.reached_at end)
     where case_id = new.case_id;
    return null;
end
$$;

create trigger inspection_reaches after insert on inspection_milestone
    for each row execute function inspection_reaches();

-- Lists went by the opening of the case before.
drop index case_file_opened_at_id_idx;

create index inspection_latest on inspection (opened_at desc, case_id desc);
create index inspection_running on inspection (opened_at desc, case_id desc) where ended_at is null;
create index inspection_of_kind on inspection (kind, opened_at desc, case_id desc);
create index case_file_sealed on case_file (id) where sealed;

-- Counts what the policy of case_file lets the acting person see, without asking it for each of all the cases.
create function count_inspections(day timestamptz)
    returns table (kind text, opened_since boolean, reached text[], suspended boolean, count bigint)
    language sql stable security definer set search_path = public
as $$
    select i.kind, i.opened_at >= day, i.milestones, i.suspended_on is not null, count(*)
      from inspection i
     where i.case_id <> all (array(select c.id
                                     from case_file c
                                    where c.sealed
                                      and current_setting('kycuong.actor', true) is distinct from 'system'
                                      and not is_listed(c.id)))
     group by 1, 2, 3, 4
$$;
