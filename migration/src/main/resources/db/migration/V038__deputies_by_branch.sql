alter table deputy
  -- entries of the file plan in which the deputy stands in; empty for everywhere
  add column branches uuid[] not null default '{}',
  -- whether the principal lets them into what is personal too
  add column with_personal boolean not null default false;
alter table deputy
  alter column branches drop default,
  alter column with_personal drop default;
