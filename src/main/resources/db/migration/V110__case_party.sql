-- Everybody who has a part in a case, seen with the rights of whoever asks.
create view case_party with (security_invoker = true) as
    select case_id, official from team_member
    union all
    select case_id, official from inspection_involved
    union all
    select case_id, official from secrecy_list
    union all
    select case_id, issuer from inspection
    union all
    select case_id, drafter from inspection;

create index on inspection (issuer);
create index on inspection (drafter);
create index on inspection_involved (official);
create index on secrecy_list (official);
create index on case_file (opened_at desc, id desc);
create index on inspection_milestone (milestone);
