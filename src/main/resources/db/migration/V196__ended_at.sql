-- What still runs is little and what has ended grows for ever: a list of the former must not leaf through the latter.
alter table case_file add column ended_at timestamptz;

update case_file c
   set ended_at = m.reached_at
  from inspection_milestone m
 where m.case_id = c.id and m.milestone in ('CLOSED', 'CANCELLED', 'VOIDED');

create index case_file_running on case_file (opened_at desc, id desc) where ended_at is null;

create function note_end_of_inspection() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    update case_file set ended_at = new.reached_at where id = new.case_id and ended_at is null;
    return null;
end
$$;

create trigger inspection_milestone_ends after insert on inspection_milestone
    for each row when (new.milestone in ('CLOSED', 'CANCELLED', 'VOIDED'))
    execute function note_end_of_inspection();
