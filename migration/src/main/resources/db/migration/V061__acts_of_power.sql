-- What one person sets up for another is out of force until somebody else stands behind it.
alter table account
  -- since when the roles are out of force; null for never or no more
  add column waits_since timestamptz,
  -- whether more than who set it up stands behind the address; those of now were there before anybody had to ask
  add column email_vouched boolean not null default true;

-- Whom a request concerns, to be told when it is asked for and when it is done.
alter table approval add column concerned uuid[] not null default '{}';
