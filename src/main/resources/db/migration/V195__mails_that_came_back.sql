-- What became of a mail, and the mails of a person that came back.
create index delivery_of_mail on delivery (mail) where mail is not null;
create index delivery_returned on delivery (official, happened_at desc) where reason = 'returned';
