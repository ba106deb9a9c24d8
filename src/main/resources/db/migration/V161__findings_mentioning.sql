-- Words of a finding, with and without accents, looked up by the owner as those of an inspection are: the application's
-- role could not use the index under row-level security. Internal notes are not searched.
create index finding_text on finding
    using gin (folded(violation || ' ' || title || ' ' || what || ' ' || place) gin_trgm_ops);

create function findings_mentioning(words text, most integer) returns setof uuid
    language plpgsql stable security definer set search_path = public
as $$
begin
    return query execute format(
        $query$
        select f.id
          from finding f
          join case_file c on c.id = f.case_id
         where folded(f.violation || ' ' || f.title || ' ' || f.what || ' ' || f.place) like %L
           and (not c.sealed or current_setting('kycuong.actor', true) = 'system' or is_listed(c.id))
         limit %s
        $query$,
        '%' || replace(replace(replace(folded(words), '\', '\\'), '%', '\%'), '_', '\_') || '%',
        most);
end
$$;
