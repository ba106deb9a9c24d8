-- The oldest of a step first, in the order in which lists of tasks are leafed through.
drop index open_task_by_step;
create index open_task_by_step on open_task (step, created_at, case_id, subject_id);
create index open_task_about on open_task (subject_id);

-- Who has a part in a disciplinary case is asked wherever tasks are listed.
create index disciplinary_case_authority on disciplinary_case (authority);
create index disciplinary_case_unit on disciplinary_case (unit);
