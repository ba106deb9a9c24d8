-- An auditor may read who opened an inspection, once it is not sealed any more; of other cases nothing.
create function is_auditor() returns boolean
    language sql stable security definer set search_path = public
as $$
    select exists (select 1
                     from account a
                     join account_role r on r.account = a.name
                    where a.official = current_setting('kycuong.actor', true) and a.enabled
                      and r.role = 'AUDITOR' and r.withdrawn_at is null)
$$;

create policy access_log_audited on access_log for select
    using ((select is_auditor())
           and exists (select 1
                         from inspection i
                         join case_file c on c.id = i.case_id
                        where i.case_id = access_log.case_id and not c.sealed));

create index access_log_latest on access_log (happened_at desc, position desc);
