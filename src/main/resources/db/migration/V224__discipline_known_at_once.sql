-- What may_know_discipline says of one file, said once for a statement instead of once for each row that it passes: whether
-- the acting person may know of all, and else of which.
create function may_know_all_discipline() returns boolean
    language sql stable security definer set search_path = public
as $$
    select current_setting('kycuong.actor', true) = 'system'
        or exists (select 1
                     from account a
                     join account_role r on r.account = a.name
                    where a.official = current_setting('kycuong.actor', true) and a.enabled
                      and r.role in ('LEADERSHIP', 'PERSONNEL_OFFICER') and r.withdrawn_at is null)
$$;

create function known_discipline() returns setof uuid
    language sql stable security definer set search_path = public
as $$
    select c.case_id from disciplinary_case c where current_setting('kycuong.actor', true) in (c.official, c.authority)
    union
    select m.case_id from disciplinary_member m where m.official = current_setting('kycuong.actor', true)
    union
    select c.case_id
      from disciplinary_case c
      join assignment s on s.unit = c.unit
     where s.official = current_setting('kycuong.actor', true) and s.position in ('HEAD', 'DEPUTY')
$$;

do $$
declare
    rule record;
begin
    for rule in
        select policyname, tablename, qual
          from pg_policies
         where schemaname = 'public' and qual like '%may_know_discipline(case_id)%'
    loop
        execute format('alter policy %I on %I using (%s)', rule.policyname, rule.tablename,
                       replace(rule.qual, 'may_know_discipline(case_id)',
                               '((select may_know_all_discipline()) or case_id in (select known_discipline()))'));
    end loop;
end
$$;

-- Only policies asked it.
drop function may_know_discipline(uuid);
