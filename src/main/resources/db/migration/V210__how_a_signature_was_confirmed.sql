-- How the person who signed proved to be it. Until now there was only the password.
alter table document_signature
    add column confirmed_by text not null default 'PASSWORD' check (confirmed_by in ('PASSWORD', 'AGENCY')),
    add column login_at timestamptz,
    add constraint document_signature_login check ((confirmed_by = 'AGENCY') = (login_at is not null));

alter table disciplinary_decision
    add column confirmed_by text not null default 'PASSWORD' check (confirmed_by in ('PASSWORD', 'AGENCY')),
    add column login_at timestamptz,
    add constraint disciplinary_decision_login check ((confirmed_by = 'AGENCY') = (login_at is not null));
