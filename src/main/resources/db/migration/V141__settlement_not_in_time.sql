-- A complaint that was not settled in its term can go on to the next level.
alter table disciplinary_appeal
    drop constraint disciplinary_appeal_outcome_check,
    add constraint disciplinary_appeal_outcome_check
        check (outcome in ('UPHELD', 'ANNULLED', 'WITHDRAWN', 'NOT_SETTLED'));
