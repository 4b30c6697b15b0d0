-- What proves the audit log: the hashes of its tree, and the signed heads. Only ever added to.

-- Complete rows of 256 hashes (docs/adr/0008-audit-tree-in-tiles.md): level 0 the leaves in their order, level n the roots of
-- the tiles of level n - 1.
create table audit_tile (
  tenant_id  uuid not null references tenant,
  level      smallint not null check (level >= 0),
  tile       bigint not null check (tile >= 0),
  hashes     bytea not null check (length(hashes) = 8192),
  root       bytea not null check (length(root) = 32),
  primary key (tenant_id, level, tile)
);
-- hashes cannot be compressed; left as they are, a part of a tile can be read alone
alter table audit_tile alter column hashes set storage external;
call isolate('audit_tile');

-- Heads as they were signed (docs/formats/audit-log-v1.md, "Heads"); audit_head is what the next one is built from.
create table audit_signed_head (
  tenant_id   uuid not null references tenant,
  number      bigint not null check (number >= 1),
  size        bigint not null check (size >= 0),
  root_hash   bytea not null check (length(root_hash) = 32),
  at          timestamptz not null,
  -- entries written but not in the log yet when it was signed
  waiting     bigint not null check (waiting >= 0),
  public_key  bytea not null,
  signature   bytea not null,
  primary key (tenant_id, number)
);
call isolate('audit_signed_head');

revoke update, delete on audit_tile, audit_signed_head from schriftgut_app;
