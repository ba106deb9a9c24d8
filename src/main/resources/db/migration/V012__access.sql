create table case_file (
    id          uuid primary key,
    sealed      boolean not null,
    opened_at   timestamptz not null,
    unsealed_at timestamptz
);

create table secrecy_list (
    case_id         uuid not null references case_file,
    official        text not null,
    listed_at       timestamptz not null,
    acknowledged_at timestamptz,
    primary key (case_id, official)
);

-- Runs as the owner: a policy that read the list under its own policy would never end.
create function is_listed(file uuid) returns boolean
    language sql stable security definer set search_path = public
as $$
    select exists (select 1
                     from secrecy_list
                    where case_id = file
                      and official = current_setting('kycuong.actor', true))
$$;

alter table case_file enable row level security;
create policy case_file_visible on case_file
    using (not sealed or current_setting('kycuong.actor', true) = 'system' or is_listed(id))
    with check (true);

alter table secrecy_list enable row level security;
create policy secrecy_list_visible on secrecy_list
    using (current_setting('kycuong.actor', true) = 'system' or is_listed(case_id))
    with check (true);

create table access_log (
    position      bigint generated always as identity primary key,
    case_id       uuid not null,
    official      text not null,
    operation     text not null,
    happened_at   timestamptz not null,
    previous_hash text not null,
    hash          text not null
);

alter table access_log enable row level security;
create policy access_log_visible on access_log
    using (current_setting('kycuong.actor', true) = 'system' or is_listed(case_id))
    with check (true);

revoke delete, truncate on case_file, secrecy_list, access_log from ${appRole};
revoke update on access_log from ${appRole};
