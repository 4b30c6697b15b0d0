-- File types (Aktenart), with who sees the dossiers of one. The plan names them by text; an import makes known what it names.

create table dossier_type (
  tenant_id              uuid not null references tenant,
  id                     uuid not null,
  name                   text not null check (name <> ''),
  -- the name in lower case: plans spell it as they like
  name_key               text not null check (name_key <> ''),
  -- what was decided for the type; null where nothing was
  own_definition         text,
  own_person_id          uuid,
  own_grants             text[],
  -- marks belong to single records
  secrecy_grade          text check (secrecy_grade is null),
  protection_need_level  text check (protection_need_level is null),
  privacy_level          text check (privacy_level is null),
  version                bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, name_key),
  foreign key (tenant_id, own_person_id) references account
);

-- Lower case as the application makes it, whatever the collation of the database.
-- The forced policy binds the owner too; lifted for this statement only, inside the transaction of the script.
alter table file_plan_entry no force row level security;
insert into dossier_type (tenant_id, id, name, name_key, version)
  select distinct on (tenant_id, lower(dossier_type collate pg_c_utf8))
    tenant_id, gen_random_uuid(), dossier_type, lower(dossier_type collate pg_c_utf8), 0
  from file_plan_entry where dossier_type <> ''
  order by tenant_id, lower(dossier_type collate pg_c_utf8), dossier_type;
alter table file_plan_entry force row level security;

call isolate('dossier_type');
revoke delete on dossier_type from schriftgut_app;
