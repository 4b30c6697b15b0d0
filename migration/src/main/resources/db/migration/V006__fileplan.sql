-- File plan: codes are strings; retention values are plain data, interpreted by a later feature.

create table file_plan (
  tenant_id    uuid not null references tenant,
  id           uuid not null,
  -- which plan of the tenant; one import at a time locks its row
  key          text not null check (key <> ''),
  name         text not null check (name <> ''),
  version      bigint not null,
  imported_at  timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
call isolate('file_plan');

create table file_plan_entry (
  tenant_id            uuid not null,
  id                   uuid not null,
  plan_id              uuid not null,
  parent_id            uuid,
  code                 text not null check (code <> ''),
  -- the code without separators and case; searched by range, so compared by code point
  code_key             text not null collate "C" check (code_key <> ''),
  title                text not null check (title <> ''),
  short_title          text,
  description          text,
  level                int not null check (level >= 1),
  position             int not null,
  -- ids of all entries above and this one, from the top
  path                 uuid[] not null,
  filing               boolean not null,
  dossier_type         text,
  retention_years      int check (retention_years >= 0),
  retention_unlimited  boolean not null,
  retention_trigger    text,
  disposal_type        text,
  protection_need      text,
  lead_unit            text,
  legal_basis          text,
  cross_reference      text,
  valid_from           date,
  valid_to             date,
  retired              boolean not null,
  version              bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, code),
  foreign key (tenant_id, plan_id) references file_plan,
  foreign key (tenant_id, parent_id) references file_plan_entry
);
create index file_plan_entry_children on file_plan_entry (tenant_id, parent_id, position);
create index file_plan_entry_code_key on file_plan_entry (tenant_id, code_key);
call isolate('file_plan_entry');
