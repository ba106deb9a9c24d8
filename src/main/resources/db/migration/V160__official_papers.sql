-- Who holds a paper can ask for it by its fingerprint.
create index on document (sha256);

-- Reminders as letters, with the text as it went to the unit.
create table reminder_letter (
    finding_id uuid not null references finding,
    number     integer not null check (number > 0),
    content    text not null,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    written_at timestamptz not null,
    primary key (finding_id, number)
);

create index on reminder_letter (sha256);

alter table reminder_letter enable row level security;
create policy reminder_letter_visible on reminder_letter
    using (exists (select 1 from finding f where f.id = finding_id)) with check (true);

revoke update, delete, truncate on reminder_letter from ${appRole};
