-- Units, people, sign-in, and who may see what.

create table org_unit (
  tenant_id  uuid not null references tenant,
  id         uuid not null,
  parent_id  uuid,
  code       text not null check (code <> ''),
  name       text not null check (name <> ''),
  version    bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, parent_id) references org_unit
);
call isolate('org_unit');

create table account (
  tenant_id      uuid not null references tenant,
  id             uuid not null,
  login          text not null check (login ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
  display_name   text not null check (display_name <> ''),
  password_hash  text not null,
  unit_id        uuid not null,
  roles          text[] not null,
  active         boolean not null,
  created_at     timestamptz not null,
  version        bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, login),
  foreign key (tenant_id, unit_id) references org_unit
);
call isolate('account');

-- Sessions of browsers and tokens of programs: only the hash is kept.
create table access_token (
  tenant_id   uuid not null,
  id          uuid not null,
  account_id  uuid not null,
  kind        text not null check (kind in ('SESSION', 'API')),
  name        text not null,
  token_hash  bytea not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account
);
create index access_token_account on access_token (tenant_id, account_id);
call isolate('access_token');

-- Each distinct combination of rules once. Rows and index documents name their class.
create table access_class (
  tenant_id        uuid not null references tenant,
  id               uuid not null,
  definition       text not null check (definition in ('TENANT_WIDE', 'UNIT_AND_SUPERIORS', 'UNIT_ONLY')),
  keeping_unit_id  uuid not null,
  opened_units     uuid[] not null,
  primary key (tenant_id, id),
  unique (tenant_id, definition, keeping_unit_id, opened_units),
  foreign key (tenant_id, keeping_unit_id) references org_unit
);
call isolate('access_class');

-- Dossiers whose index documents still carry an old class.
create table stale_scope (
  tenant_id  uuid not null references tenant,
  scope_id   uuid not null,
  changes    bigint not null,
  primary key (tenant_id, scope_id)
);
call isolate('stale_scope');

-- The answer to a creating call is given again when the call is repeated.
create table idempotency_key (
  tenant_id   uuid not null,
  account_id  uuid not null,
  key         text not null check (length(key) between 1 and 200),
  act         text not null,
  request     bytea not null,
  result_id   uuid,
  created_at  timestamptz not null,
  primary key (tenant_id, account_id, key),
  foreign key (tenant_id, account_id) references account
);
call isolate('idempotency_key');
