#!/usr/bin/env bash
# Runs once in an empty PostgreSQL: the owner changes the schema; the application owns nothing and passes by no row-level security.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres <<'SQL'
\set owner_password `cat /run/secrets/database_owner_password`
\set app_password `cat /run/secrets/database_app_password`
create role kycuong_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role kycuong_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
create database kycuong owner kycuong_owner;
revoke all on database kycuong from public;
grant connect on database kycuong to kycuong_app;
SQL
