-- An entry keeps its id through all versions of the plan; what a version says of it is a row of its own
-- (docs/adr/0017-identifiers-and-plan-versions.md). Dossiers name the entry.

create table file_plan_version (
  tenant_id     uuid not null,
  id            uuid not null,
  plan_id       uuid not null,
  number        bigint not null check (number >= 1),
  published_at  timestamptz not null,
  -- null for what there was before versions were counted
  published_by  uuid,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, number),
  foreign key (tenant_id, plan_id) references file_plan,
  foreign key (tenant_id, published_by) references account
);
call isolate('file_plan_version');
revoke update, delete on file_plan_version from schriftgut_app;

create table file_plan_statement (
  tenant_id            uuid not null,
  id                   uuid not null,
  plan_id              uuid not null,
  entry_id             uuid not null,
  -- the first version that says so, and the first that does not any more; none while it holds
  since_version        bigint not null,
  until_version        bigint check (until_version > since_version),
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
  primary key (tenant_id, id),
  unique (tenant_id, entry_id, since_version),
  foreign key (tenant_id, entry_id) references file_plan_entry,
  foreign key (tenant_id, parent_id) references file_plan_entry,
  foreign key (tenant_id, plan_id, since_version) references file_plan_version (tenant_id, plan_id, number),
  foreign key (tenant_id, plan_id, until_version) references file_plan_version (tenant_id, plan_id, number)
);
-- What holds: one statement of an entry, one entry of a code.
create unique index file_plan_statement_holds on file_plan_statement (tenant_id, entry_id) where until_version is null;
create unique index file_plan_statement_code on file_plan_statement (tenant_id, plan_id, code) where until_version is null;
create index file_plan_statement_children on file_plan_statement (tenant_id, parent_id, position) where until_version is null;
create index file_plan_statement_code_key on file_plan_statement (tenant_id, code_key);
call isolate('file_plan_statement');

-- The forced policy binds the owner too; lifted for these statements only, inside the transaction of the script.
alter table tenant no force row level security;
alter table file_plan no force row level security;
alter table file_plan_entry no force row level security;
alter table file_plan_version no force row level security;
alter table file_plan_statement no force row level security;
alter table number_counter no force row level security;

-- What there is becomes version 1.
insert into file_plan_version (tenant_id, id, plan_id, number, published_at)
  select p.tenant_id, gen_random_uuid(), p.id, 1, coalesce(p.imported_at, t.created_at)
    from file_plan p join tenant t on t.tenant_id = p.tenant_id;
insert into file_plan_statement (tenant_id, id, plan_id, entry_id, since_version, parent_id, code, code_key, title, short_title,
    description, level, position, path, filing, dossier_type, retention_years, retention_unlimited, retention_trigger,
    disposal_type, protection_need, lead_unit, legal_basis, cross_reference, valid_from, valid_to, retired)
  select tenant_id, gen_random_uuid(), plan_id, id, 1, parent_id, code, code_key, title, short_title,
    description, level, position, path, filing, dossier_type, retention_years, retention_unlimited, retention_trigger,
    disposal_type, protection_need, lead_unit, legal_basis, cross_reference, valid_from, valid_to, retired
    from file_plan_entry;

-- A series of numbers belongs to the written code: whoever takes a code over goes on counting where it stands.
update number_counter c set scope = split_part(c.scope, '/', 1) || '/' || e.code
  from file_plan_entry e
 where e.tenant_id = c.tenant_id and c.scope in ('dossier/' || e.id, 'dossier-apart/' || e.id);

alter table tenant force row level security;
alter table file_plan force row level security;
alter table file_plan_entry force row level security;
alter table file_plan_version force row level security;
alter table file_plan_statement force row level security;
alter table number_counter force row level security;

-- What a version said is never rewritten; it only ends.
revoke update, delete on file_plan_statement from schriftgut_app;
grant update (until_version) on file_plan_statement to schriftgut_app;

-- Takes its keys and indexes with it. What stays is the entry itself, and who was given access by it.
alter table file_plan_entry
  drop column parent_id, drop column code, drop column code_key, drop column title, drop column short_title,
  drop column description, drop column level, drop column position, drop column path, drop column filing,
  drop column dossier_type, drop column retention_years, drop column retention_unlimited, drop column retention_trigger,
  drop column disposal_type, drop column protection_need, drop column lead_unit, drop column legal_basis,
  drop column cross_reference, drop column valid_from, drop column valid_to, drop column retired;
