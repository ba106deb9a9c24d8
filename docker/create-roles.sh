#!/usr/bin/env bash
# Runs once in an empty PostgreSQL: the owner changes the schema, the application owns nothing.
set -eu
owner_password=$(cat /run/secrets/database_owner_password)
app_password=$(cat /run/secrets/database_app_password)
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -v owner_password="$owner_password" -v app_password="$app_password" <<'SQL'
create role kycuong_owner login password :'owner_password';
create role kycuong_app login password :'app_password';
create database kycuong owner kycuong_owner;
SQL
