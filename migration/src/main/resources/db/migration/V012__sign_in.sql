-- Signing in: what a session tells its owner, how far a token reaches and when both end; the second factor.

alter table access_token
  -- rows from before reached as far as their owner; sessions say nothing here
  add column scope text default 'ADMINISTER' check (scope in ('READ', 'FILE', 'ADMINISTER')),
  add column ends_at timestamptz not null default '9999-12-31 00:00Z',
  add column last_used_at timestamptz,
  add column address text,
  add column browser text,
  -- a role asks for a second factor and the person has none yet: the session opens nothing else
  add column enrols_first boolean not null default false,
  -- wrong codes given to a sign-in that waits for one
  add column wrong_codes integer not null default 0;
alter table access_token
  alter column scope drop default,
  alter column ends_at drop default,
  alter column enrols_first drop default,
  alter column wrong_codes drop default,
  drop constraint access_token_kind_check,
  -- HALF: the password was right, the code is missing
  add constraint access_token_kind_check check (kind in ('SESSION', 'API', 'HALF')),
  add constraint access_token_scope check (kind <> 'API' or scope is not null);

-- One for an account at most; its id is the account's.
create table second_factor (
  tenant_id     uuid not null,
  id            uuid not null,
  -- encrypted with a key that is not in the database
  secret        bytea not null,
  created_at    timestamptz not null,
  -- null until the person has shown a first code
  confirmed_at  timestamptz,
  -- period of the code that was taken last: none is taken twice
  last_period   bigint not null,
  version       bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references account
);
call isolate('second_factor');

-- Only hashes; a code that was used stays as a row, so that its owner sees how many are left.
create table recovery_code (
  tenant_id   uuid not null,
  id          uuid not null,
  account_id  uuid not null,
  code_hash   bytea not null check (length(code_hash) = 32),
  used_at     timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, account_id, code_hash),
  foreign key (tenant_id, account_id) references account
);
call isolate('recovery_code');

-- Which roles need a second factor; no row: none does.
create table sign_in_policy (
  tenant_id            uuid primary key references tenant,
  second_factor_roles  text[] not null,
  version              bigint not null
);
call isolate('sign_in_policy');
