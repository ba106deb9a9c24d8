-- The item of the checklist that a piece of evidence was collected for; empty when there is none.
alter table exhibit add column checklist_item text not null default '';
