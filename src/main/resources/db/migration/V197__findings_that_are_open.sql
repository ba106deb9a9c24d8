-- As for inspections: what is open is little, and sums must not ask for every class of every finding.
alter table finding
    add column severity text,
    add column ended_at timestamptz;

update finding f
   set severity = (select c.class from finding_classification c where c.finding_id = f.id order by c.round desc limit 1),
       ended_at = coalesce(f.withdrawn_at, (select c.closed_at from finding_closure c where c.finding_id = f.id));

create function finding_is_classified() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    update finding
       set severity = (select c.class from finding_classification c where c.finding_id = new.finding_id
                        order by c.round desc limit 1)
     where id = new.finding_id;
    return null;
end
$$;

create trigger finding_is_classified after insert on finding_classification
    for each row execute function finding_is_classified();

create function finding_is_closed() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    update finding set ended_at = coalesce(ended_at, new.closed_at) where id = new.finding_id;
    return null;
end
$$;

create trigger finding_is_closed after insert on finding_closure
    for each row execute function finding_is_closed();

create function finding_is_withdrawn() returns trigger
    language plpgsql
as $$
begin
    new.ended_at := coalesce(new.ended_at, new.withdrawn_at);
    return new;
end
$$;

create trigger finding_is_withdrawn before update of withdrawn_at on finding
    for each row execute function finding_is_withdrawn();

create index finding_open on finding (recorded_at desc, id desc) where ended_at is null;
create index finding_of_unit on finding (unit, recorded_at desc, id desc);
create index finding_counted on finding (unit, severity, ended_at, case_id) where withdrawn_at is null;

-- Counts what the policy of case_file lets the acting person see, without asking it for each of all the findings.
create function count_findings()
    returns table (unit text, severity text, "all" bigint, open bigint)
    language sql stable security definer set search_path = public
as $$
    select f.unit, f.severity, count(*), count(*) filter (where f.ended_at is null)
      from finding f
     where f.withdrawn_at is null
       and f.case_id <> all (array(select c.id
                                     from case_file c
                                    where c.sealed
                                      and current_setting('kycuong.actor', true) is distinct from 'system'
                                      and not is_listed(c.id)))
     group by f.unit, f.severity
$$;
