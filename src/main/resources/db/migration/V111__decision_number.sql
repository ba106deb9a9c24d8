-- Each decision asks whether its number is taken already.
create index on inspection (decision_number) where decision_number is not null;
