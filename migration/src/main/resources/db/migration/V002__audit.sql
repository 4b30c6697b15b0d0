-- Who did what to which object when. Written in the transaction of the act, never changed.

create table audit_entry (
  tenant_id     uuid not null references tenant,
  id            uuid not null,
  at            timestamptz not null,
  actor         uuid,
  on_behalf_of  uuid,
  act           text not null,
  object_kind   text not null,
  object_id     uuid not null,
  -- the dossier whose history shows the entry, if any
  context_id    uuid,
  payload       bytea not null,
  salt          bytea not null check (length(salt) = 16),
  leaf_hash     bytea not null check (length(leaf_hash) = 32),
  -- place in the log, given after commit by the sequencer
  position      bigint,
  primary key (tenant_id, id),
  unique (tenant_id, position)
);
create index audit_entry_object on audit_entry (tenant_id, object_id, at);
create index audit_entry_context on audit_entry (tenant_id, context_id, at);
create index audit_entry_unsequenced on audit_entry (tenant_id, at) where position is null;
call isolate('audit_entry');

-- Personal values stand apart, so that they can be erased without breaking the log.
create table audit_personal (
  tenant_id  uuid not null,
  entry_id   uuid not null,
  changes    text not null,
  primary key (tenant_id, entry_id),
  foreign key (tenant_id, entry_id) references audit_entry
);
call isolate('audit_personal');

create table audit_head (
  tenant_id  uuid not null references tenant,
  size       bigint not null check (size >= 0),
  root_hash  bytea not null check (length(root_hash) = 32),
  -- roots of the complete subtrees, largest first: what the next head is built from (RFC 9162, section 2.1.1)
  frontier   bytea not null,
  at         timestamptz not null,
  primary key (tenant_id, size)
);
call isolate('audit_head');

revoke update, delete on audit_entry, audit_personal, audit_head from schriftgut_app;
grant update (position) on audit_entry to schriftgut_app;
