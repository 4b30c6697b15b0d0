-- A version says in which format it is kept, where it came from, and which set made it.

create table config_set (
  tenant_id      uuid not null references tenant,
  id             uuid not null,
  -- canonical JSON (RFC 8785): of each part its format and the named items by key, null for one that went
  content        text not null,
  content_hash   bytea not null check (length(content_hash) = 32),
  origin         text not null check (origin in ('IMPORT', 'BLUEPRINT')),
  blueprint_hash bytea check (length(blueprint_hash) = 32),
  applied_by     uuid,
  applied_at     timestamptz not null,
  primary key (tenant_id, id),
  check ((origin = 'BLUEPRINT') = (blueprint_hash is not null))
);
call isolate('config_set');
revoke update, delete on config_set from schriftgut_app;

-- by changing the type, as a policy would hide the rows from an update
alter table config_version
  alter column by_hand type text using case when by_hand then 'HAND' else 'IMPORT' end;
alter table config_version rename column by_hand to origin;
alter table config_version add check (origin in ('HAND', 'IMPORT', 'BLUEPRINT'));

-- whatever was kept before had the first format
alter table config_version add column format int not null default 1 check (format >= 1);
alter table config_version alter column format drop default;

alter table config_version add column set_id uuid;
alter table config_version add foreign key (tenant_id, set_id) references config_set;
create index on config_version (tenant_id, set_id);
