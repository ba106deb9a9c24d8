-- What an inspection is searched by stands ready: folding it anew cost more than reading it. Trigrams alone meet a text whose
-- parts are all frequent by going through long lists: so whole words that must be there are looked up first, and who asks
-- for a whole number is answered by it.
alter table inspection
    add column searched text generated always as
        (folded(number || ' ' || unit || ' ' || theme || ' ' || scope || ' ' || content)) stored;

create function words_of(searched text) returns text[]
    language sql immutable parallel safe
as $$
    select regexp_split_to_array(searched, '[^[:alnum:]]+')
$$;

drop index inspection_text;
create index inspection_text on inspection using gin (searched gin_trgm_ops);
create index inspection_words on inspection using gin (words_of(searched));

-- The first and the last word of what is asked for may be parts of longer words; those between them are whole.
create or replace function inspections_mentioning(words text, most integer) returns setof uuid
    language plpgsql stable security definer set search_path = public
as $$
declare
    asked text := folded(words);
    whole text[] := (words_of(asked))[2 : cardinality(words_of(asked)) - 1];
    hidden uuid[] := array(select c.id
                             from case_file c
                            where c.sealed
                              and (current_setting('kycuong.actor', true) = 'system' or is_listed(c.id)) is not true);
begin
    return query
    select i.case_id
      from inspection i
     where i.number = upper(words)
       and i.case_id <> all (hidden);
    if found then
        return;
    end if;
    return query execute format(
        $query$
        select i.case_id
          from inspection i
         where i.searched like %L
           and (%L::text[] = '{}' or words_of(i.searched) @> %L::text[])
           and i.case_id <> all (%L::uuid[])
         limit %s
        $query$,
        '%' || replace(replace(replace(asked, '\', '\\'), '%', '\%'), '_', '\_') || '%',
        whole,
        whole,
        hidden,
        most);
end
$$;

analyze inspection;
