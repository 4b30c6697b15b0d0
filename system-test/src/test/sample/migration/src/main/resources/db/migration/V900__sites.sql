-- Where paper of the authority lies: houses and rooms, by a code that labels are printed with.
create table site (
  tenant_id   uuid not null references tenant,
  id          uuid not null,
  code        text not null check (code <> ''),
  name        text not null check (name <> ''),
  -- closed since this day; the row stays, for paper may be said to lie there
  closed_on   date,
  version     bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
call isolate('site');
revoke delete on site from schriftgut_app;
