-- The engine opens and ends tasks whoever acts: the next step may belong to somebody who may see the case while the one
-- who moved it may not. So these two belong to the owner of the table and ask no policy.
create procedure add_open_task(id uuid, case_id uuid, subject_id uuid, step text, created_at timestamptz)
    language sql security definer set search_path = public
as $$
    insert into open_task (id, case_id, subject_id, step, created_at) values ($1, $2, $3, $4, $5)
$$;

create procedure remove_open_task(id uuid)
    language sql security definer set search_path = public
as $$
    delete from open_task t where t.id = $1
$$;
