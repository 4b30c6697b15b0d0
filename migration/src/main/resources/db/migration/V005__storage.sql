-- The ledger of content. A row is committed before the bytes are put; bytes the ledger does not know are reported, never deleted.

create table blob (
  tenant_id        uuid not null references tenant,
  id               uuid not null,
  role             text not null check (role in ('CONTENT', 'RENDITION', 'TEXT', 'PACKAGE', 'REPORT')),
  -- RECORD is written once and kept; DERIVED can be rebuilt
  nature           text not null check (nature in ('RECORD', 'DERIVED')),
  owner            uuid,
  staged_by        uuid,
  size_bytes       bigint check (size_bytes >= 0),
  sha256           bytea check (length(sha256) = 32),
  format           smallint not null,
  key_id           text,
  state            text not null check (state in ('STAGED', 'LIVE', 'QUARANTINED', 'DESTROYED')),
  created_at       timestamptz not null,
  expires_at       timestamptz,
  quarantined_at   timestamptz,
  destroyed_at     timestamptz,
  primary key (tenant_id, id),
  check (state <> 'LIVE' or (size_bytes is not null and sha256 is not null)),
  check (state <> 'STAGED' or expires_at is not null)
);
create index blob_expiring on blob (tenant_id, expires_at) where state = 'STAGED';
create index blob_quarantined on blob (tenant_id, quarantined_at) where state = 'QUARANTINED';
create index blob_hash on blob (tenant_id, sha256);
call isolate('blob');
revoke delete on blob from schriftgut_app;
