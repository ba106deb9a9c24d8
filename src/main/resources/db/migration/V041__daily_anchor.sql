-- How the tree of a daily anchor was filled up, by the sequence of the anchor. Anchors without a row are of the heads alone.
create table daily_anchor (
    sequence bigint primary key,
    seed     text not null,
    leaves   integer not null
);

revoke update, delete, truncate on daily_anchor from ${appRole};
