-- Posts that a decision ended when it took effect: what has to be given back if it is annulled.
create table disciplinary_post_end (
    case_id   uuid not null references disciplinary_case,
    unit      text not null,
    post      text not null,
    held_from date not null,
    last_day  date not null check (last_day >= held_from),
    primary key (case_id, unit, post, held_from)
);

alter table disciplinary_post_end enable row level security;
create policy disciplinary_post_end_visible on disciplinary_post_end
    using (may_know_discipline(case_id)) with check (true);

revoke update, delete, truncate on disciplinary_post_end from ${appRole};

-- Whoever retires or leaves the service while a case runs is disciplined as somebody who has left.
grant update (status) on disciplinary_case to ${appRole};
