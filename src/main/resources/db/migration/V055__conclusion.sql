-- An inspection may have several partial conclusions and ends with one that is final.
create table conclusion (
    id                uuid primary key,
    case_id           uuid not null references case_file,
    part              integer not null,
    final             boolean not null,
    number            text not null,
    text              text not null,
    contested         text not null,
    sha256            text not null,
    to_be_published   boolean not null,
    corrections       integer not null default 0,
    signed_at         timestamptz not null,
    signed_by         text not null,
    published_at      timestamptz,
    publication_forms text[] not null default '{}',
    summary           text not null default '',
    unique (case_id, part)
);
create unique index conclusion_final on conclusion (case_id) where final;

create table conclusion_correction (
    conclusion_id   uuid not null references conclusion,
    case_id         uuid not null references case_file,
    number          integer not null,
    reason          text not null,
    previous_sha256 text not null,
    corrected_at    timestamptz not null,
    corrected_by    text not null,
    primary key (conclusion_id, number)
);

alter table conclusion enable row level security;
alter table conclusion_correction enable row level security;
create policy conclusion_visible on conclusion
    using (exists (select 1 from case_file c where c.id = case_id));
create policy conclusion_correction_visible on conclusion_correction
    using (exists (select 1 from case_file c where c.id = case_id));

revoke delete, truncate on conclusion from ${appRole};
revoke update, delete, truncate on conclusion_correction from ${appRole};
