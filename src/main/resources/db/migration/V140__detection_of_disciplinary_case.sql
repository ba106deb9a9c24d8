-- The finding that a case rests on, and what its record says of the detection; null for a case that rests on none.
alter table disciplinary_case
    add column finding_id          uuid references finding,
    add column finding_detected_on date,
    add column detection_reason    text not null default '',
    add constraint disciplinary_case_detection
        check ((finding_id is null) = (finding_detected_on is null)
               and detected_on <= coalesce(finding_detected_on, detected_on)
               and (detection_reason <> '') = (coalesce(finding_detected_on, detected_on) <> detected_on));
