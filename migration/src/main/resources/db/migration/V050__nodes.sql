-- Which servers work on this database, for the people who look after it.
--
-- No tenant: a server works for all of them. A row says nothing of any record.
create table node (
  name       text not null,
  begun_at   timestamptz not null,
  seen_at    timestamptz not null,
  -- false on a server without the search index: it leaves the jobs that need it to the one that has it
  takes_all  boolean not null,
  primary key (name)
);
grant select, insert, update, delete on node to schriftgut_app;
