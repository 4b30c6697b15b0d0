-- Access definitions of every level, groups, audit scopes, classes with all that decides.

-- People across units, to give rights to.
create table access_group (
  tenant_id  uuid not null references tenant,
  id         uuid not null,
  name       text not null check (name <> ''),
  version    bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
call isolate('access_group');

create table access_group_member (
  tenant_id   uuid not null,
  id          uuid not null,
  group_id    uuid not null,
  account_id  uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, group_id, account_id),
  foreign key (tenant_id, group_id) references access_group,
  foreign key (tenant_id, account_id) references account
);
create index access_group_member_account on access_group_member (tenant_id, account_id);
call isolate('access_group_member');

-- What an auditor may read, and until when.
create table audit_scope (
  tenant_id   uuid not null,
  id          uuid not null,
  account_id  uuid not null,
  unit_id     uuid,
  branch_id   uuid,
  last_day    date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, unit_id) references org_unit,
  foreign key (tenant_id, branch_id) references file_plan_entry,
  check (unit_id is not null or branch_id is not null)
);
create index audit_scope_account on audit_scope (tenant_id, account_id);
call isolate('audit_scope');

-- The operator's record that classified records of the lowest grade may be kept (VSA); without it they are refused.
create table secrecy_release (
  tenant_id    uuid not null references tenant,
  authority    text not null check (authority <> ''),
  released_on  date not null,
  recorded_at  timestamptz not null,
  primary key (tenant_id)
);
call isolate('secrecy_release');

alter table access_class
  drop constraint access_class_definition_check,
  add check (definition in ('TENANT_WIDE', 'UNIT_AND_LINE', 'UNIT_AND_SUPERIORS', 'UNIT_ONLY', 'PERSONAL_AND_SUPERIORS',
    'PERSONAL', 'CLOSED_CIRCLE')),
  add column person_id uuid,
  add column grants text[],
  add column secrecy text check (secrecy in ('NONE', 'VS_NFD')),
  add column branches uuid[],
  -- SHA-256 of the rule in its canonical form
  add column fingerprint bytea,
  add foreign key (tenant_id, person_id) references account;

-- The forced policy binds the owner too; lifted for this statement only, inside the transaction of the script.
alter table access_class no force row level security;
update access_class c set
  secrecy = 'NONE',
  branches = '{}',
  grants = array(select 'UNIT:' || u || ':READ+WRITE+CREATE+CLOSE' from unnest(c.opened_units) u order by u::text collate "C");
update access_class set fingerprint =
  sha256(convert_to(definition || '|' || keeping_unit_id || '||NONE||' || array_to_string(grants, ','), 'UTF8'));
alter table access_class force row level security;

-- Takes the old unique key with it.
alter table access_class
  drop column opened_units,
  alter column grants set not null,
  alter column secrecy set not null,
  alter column branches set not null,
  alter column fingerprint set not null,
  add unique (tenant_id, fingerprint);

-- What was decided at a level itself; null where the level above decides.
alter table file_plan_entry
  add column own_definition text,
  add column own_person_id uuid,
  add column own_grants text[],
  add column secrecy_grade text check (secrecy_grade in ('VS_NFD')),
  add column protection_need_level text,
  add column privacy_level text,
  -- whether classes of the records below name this entry: it has a decision, or bounds an audit
  add column bounds_access boolean not null default false;

alter table place
  add column own_definition text,
  add column own_person_id uuid,
  add column own_grants text[],
  add column secrecy_grade text check (secrecy_grade in ('VS_NFD')),
  add column protection_need_level text,
  add column privacy_level text;

alter table document
  add column own_definition text,
  add column own_person_id uuid,
  add column own_grants text[],
  add column secrecy_grade text check (secrecy_grade in ('VS_NFD')),
  add column protection_need_level text,
  add column privacy_level text;

-- Dossiers opened before with something else than the default had it decided.
alter table place no force row level security;
alter table access_class no force row level security;
update place p set own_definition = c.definition, own_grants = nullif(c.grants, '{}')
  from access_class c
  where p.kind = 'DOSSIER' and c.tenant_id = p.tenant_id and c.id = p.access_class_id
    and (c.definition <> 'UNIT_AND_SUPERIORS' or c.grants <> '{}');
alter table access_class force row level security;
alter table place force row level security;

create index document_own_access on document (tenant_id, dossier_id)
  where own_definition is not null or own_grants is not null or secrecy_grade is not null;
