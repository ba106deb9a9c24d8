-- As for inspections and findings: what heads still answer for is little, and lists must not ask every entry how it ended.
alter table accountability_entry add column outcome text;

update accountability_entry e set outcome = c.outcome from accountability_closure c where c.entry_id = e.id;

create function accountability_is_closed() returns trigger
    language plpgsql security definer set search_path = public
as $$
begin
    update accountability_entry set outcome = new.outcome where id = new.entry_id;
    return null;
end
$$;

create trigger accountability_is_closed after insert on accountability_closure
    for each row execute function accountability_is_closed();

drop index accountability_of_official;
create index accountability_of_official on accountability_entry (official, opened_at desc, id desc);
create index accountability_of_unit on accountability_entry (unit, opened_at desc, id desc);
create index accountability_of_outcome on accountability_entry (outcome, opened_at desc, id desc);
create index accountability_open on accountability_entry (opened_at desc, id desc) where outcome is null;
