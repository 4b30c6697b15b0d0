-- What slows down guessing, and what was used once, for every node and over a restart.
--
-- No tenant: names nobody has are counted like others, before any tenant is known. The keys are SHA-256 of a word for the kind,
-- the name and the address, so that no row tells who tried what from where.

create table sign_in_count (
  key      bytea not null check (length(key) = 32),
  kind     text not null check (kind in ('TRY', 'SUCCESS', 'NAME', 'ADDRESS')),
  -- the name alone, so that a lock can be lifted everywhere
  about    bytea not null check (length(about) = 32),
  count    int not null,
  at       timestamptz not null,
  -- past it the row means nothing any more and is forgotten
  ends_at  timestamptz not null,
  primary key (key)
);
create index sign_in_count_about on sign_in_count (about);
create index sign_in_count_ends on sign_in_count (ends_at);

create table used_once (
  key      bytea not null check (length(key) = 32),
  ends_at  timestamptz not null,
  primary key (key)
);
create index used_once_ends on used_once (ends_at);

grant select, insert, update, delete on sign_in_count, used_once to schriftgut_app;
