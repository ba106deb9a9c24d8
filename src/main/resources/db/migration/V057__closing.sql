create table closing (
    case_id         uuid primary key references case_file,
    outcome         text not null,
    lessons         text not null,
    retention_class text not null,
    closed_at       timestamptz not null,
    closed_by       text not null
);

alter table closing enable row level security;
create policy closing_visible on closing
    using (exists (select 1 from case_file c where c.id = case_id));
revoke update, delete, truncate on closing from ${appRole};
