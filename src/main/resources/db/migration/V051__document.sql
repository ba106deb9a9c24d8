-- Papers of a case as they were filed. What is signed is the hash of the text.
create table document (
    case_id  uuid not null references case_file,
    kind     text not null,
    version  integer not null check (version > 0),
    content  text not null,
    sha256   text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    filed_at timestamptz not null,
    filed_by text not null,
    primary key (case_id, kind, version)
);

create table document_signature (
    case_id   uuid not null references case_file,
    kind      text not null,
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    official  text not null,
    signed_at timestamptz not null,
    primary key (case_id, kind, sha256, official)
);

alter table document enable row level security;
alter table document_signature enable row level security;
create policy document_visible on document using (exists (select 1 from case_file c where c.id = case_id));
create policy document_signature_visible on document_signature
    using (exists (select 1 from case_file c where c.id = case_id));

revoke update, delete, truncate on document, document_signature from ${appRole};
