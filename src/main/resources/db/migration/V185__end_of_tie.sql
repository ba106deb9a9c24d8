-- A tie that has ended stays on record; from the day after its last day it counts no more and may be declared again.
alter table tie
    add column ended_on date,
    add column ended_at timestamptz,
    add column ended_by text,
    add constraint tie_end_is_whole check (num_nonnulls(ended_on, ended_at, ended_by) in (0, 3)),
    drop constraint tie_official_other_kind_unit_key;

create unique index tie_open on tie (official, other, kind, unit) nulls not distinct where ended_on is null;

grant update (ended_on, ended_at, ended_by) on tie to ${appRole};
