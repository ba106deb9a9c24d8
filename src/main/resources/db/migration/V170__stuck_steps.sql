-- Steps of the processes that an administrator set going again are a chain of their own.
insert into case_file (id, sealed, opened_at)
values ('00000000-0000-8000-8000-000000000005', false, timestamptz '2026-01-01 00:00:00+07');
