-- Units that are closed stay on what they did; versions of the configuration to go back to.

alter table org_unit add column closed boolean not null default false;
alter table org_unit alter column closed drop default;

create table config_version (
  tenant_id     uuid not null references tenant,
  id            uuid not null,
  part          text not null check (part <> ''),
  number        int not null check (number >= 1),
  -- canonical JSON (RFC 8785) of the part's items by their stable keys
  content       text not null,
  content_hash  bytea not null check (length(content_hash) = 32),
  -- the state that was found, changed by hand since the version before; otherwise it was applied
  by_hand       boolean not null,
  noted_by      uuid,
  noted_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, part, number)
);
call isolate('config_version');
revoke update, delete on config_version from schriftgut_app;
