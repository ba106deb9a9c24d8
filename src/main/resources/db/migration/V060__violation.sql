-- What counts as a violation on which day. Both days are included; valid_to is null while the row is in force.
create table violation (
    code          text not null check (code ~ '^[A-Z][A-Z0-9-]{1,19}$'),
    valid_from    date not null,
    valid_to      date check (valid_to >= valid_from),
    name_vi       text not null check (name_vi <> ''),
    name_en       text not null check (name_en <> ''),
    default_class text not null check (default_class in ('S0', 'S1', 'S2', 'S3')),
    default_route text not null check (default_route in ('REMIND', 'EXPLAIN', 'DISCIPLINE', 'CRIMINAL_CHECK')),
    basis         text not null,
    source        text not null,
    primary key (code, valid_from),
    constraint one_violation_per_code_and_day
        exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
