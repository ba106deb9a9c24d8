-- In the orders in which the ledger is leafed through: the latest filed first, and of what is not served the most urgent. One
-- index for each family, since most papers are of inspections, and whoever asks for the others alone must not pass by those.
drop index served_paper_waiting;
drop index served_paper_filed;

create index served_paper_of_inspections on served_paper (filed_on desc, case_id desc, kind desc, number desc)
    where kind in ('DECISION', 'NOTICE', 'MINUTES', 'CONCLUSION', 'IMPLEMENTATION_ORDER');
create index served_paper_of_discipline on served_paper (filed_on desc, case_id desc, kind desc, number desc)
    where kind in ('REVIEW_NOTICE', 'SUMMONS', 'DISCIPLINARY_DECISION', 'COMPLAINT_DECISION');
create index served_paper_waiting_of_inspections on served_paper ((coalesce(due_on, filed_on)), case_id, kind, number)
    where served_on is null and kind in ('DECISION', 'NOTICE', 'MINUTES', 'CONCLUSION', 'IMPLEMENTATION_ORDER');
create index served_paper_waiting_of_discipline on served_paper ((coalesce(due_on, filed_on)), case_id, kind, number)
    where served_on is null and kind in ('REVIEW_NOTICE', 'SUMMONS', 'DISCIPLINARY_DECISION', 'COMPLAINT_DECISION');
