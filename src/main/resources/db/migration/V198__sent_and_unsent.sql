-- What waits to be sent, apart from what is told: to send an announcement takes a short row away and adds another, in order,
-- instead of writing the long one anew into all of its indexes. Held announcements are not in it. No foreign keys: both rows
-- are written by the statement that writes or reads the announcement, and announcements are never deleted.
create table unsent_announcement (
    position      bigint primary key,
    case_id       uuid not null,
    parked_at     timestamptz,
    parked_reason text
);
create index unsent_announcement_parked on unsent_announcement (case_id) where parked_at is not null;

create table sent_announcement (
    position bigint primary key,
    sent_at  timestamptz not null
);

insert into unsent_announcement (position, case_id, parked_at, parked_reason)
select position, case_id, parked_at, parked_reason
  from announcement
 where sent_at is null and not held
 order by position;

insert into sent_announcement (position, sent_at)
select position, sent_at
  from announcement
 where sent_at is not null
 order by position;

-- A relay of an earlier version fails from here on, instead of sending everything once more.
drop index announcement_waiting;
drop index announcement_stopped;
alter table announcement
    drop column sent_at,
    drop column parked_at,
    drop column parked_reason;
create index announcement_held on announcement (case_id) where held;

-- Feed entries are written only by the owner of the lease, from announcements that it has just taken out of the waiting ones.
alter table feed_entry
    drop constraint feed_entry_event_id_fkey,
    drop constraint feed_entry_stream_fkey,
    drop constraint feed_entry_stream_event_id_key;

revoke truncate on unsent_announcement from ${appRole};
revoke update, delete, truncate on sent_announcement from ${appRole};
