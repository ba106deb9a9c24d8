create table open_task (
    id         uuid primary key,
    case_id    uuid not null references case_file,
    subject_id uuid not null,
    step       text not null,
    created_at timestamptz not null
);

create index open_task_of_case on open_task (case_id);
create index open_task_by_step on open_task (step, created_at);

alter table open_task enable row level security;
create policy open_task_visible on open_task
    using (exists (select 1 from case_file c where c.id = open_task.case_id));
