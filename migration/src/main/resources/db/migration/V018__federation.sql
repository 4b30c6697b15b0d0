-- Signing in with the account a person has elsewhere.

create table identity_provider (
  tenant_id       uuid primary key references tenant,
  issuer          text not null check (issuer <> ''),
  client_id       text not null check (client_id <> ''),
  -- encrypted with a key that is not in the database
  client_secret   bytea not null,
  login_claim     text not null,
  name_claim      text not null,
  unit_claim      text,
  role_claim      text,
  role_words      text[] not null,
  creates_people  boolean not null,
  active          boolean not null,
  version         bigint not null
);
call isolate('identity_provider');

create table external_identity (
  tenant_id   uuid not null,
  id          uuid not null,
  account_id  uuid not null,
  issuer      text not null,
  subject     text not null,
  created_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, issuer, subject),
  foreign key (tenant_id, account_id) references account
);
call isolate('external_identity');

-- Who signs in elsewhere has no password here.
alter table account alter column password_hash drop not null;
