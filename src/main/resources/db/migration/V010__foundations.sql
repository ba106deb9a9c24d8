create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- The application owns nothing; it may change rows of every table made after this, unless a migration takes that away.
grant usage on schema public to ${appRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole};
alter default privileges in schema public grant usage, select on sequences to ${appRole};
