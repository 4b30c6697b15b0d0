-- Who stands in for whom, and until when.

create table deputy (
  tenant_id     uuid not null references tenant,
  id            uuid not null,
  principal_id  uuid not null,
  deputy_id     uuid not null,
  -- which of the principal's roles the deputy takes over
  roles         text[] not null check (cardinality(roles) > 0),
  first_day     date not null,
  -- null for a standing deputy
  last_day      date check (last_day >= first_day),
  named_by      uuid not null,
  named_at      timestamptz not null,
  ended_at      timestamptz,
  version       bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, principal_id) references account,
  foreign key (tenant_id, deputy_id) references account,
  foreign key (tenant_id, named_by) references account,
  check (principal_id <> deputy_id)
);
create index deputy_of on deputy (tenant_id, principal_id) where ended_at is null;
create index deputy_by on deputy (tenant_id, deputy_id) where ended_at is null;
call isolate('deputy');
revoke update, delete on deputy from schriftgut_app;
grant update (ended_at, version) on deputy to schriftgut_app;

-- A session in which its owner stands in for somebody.
alter table access_token
  add column acting_as uuid,
  add foreign key (tenant_id, acting_as) references deputy;
