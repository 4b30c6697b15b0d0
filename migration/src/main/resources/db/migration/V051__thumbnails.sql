-- Small pictures of what can be drawn; derived, so they may be drawn again.
create table thumbnail (
  tenant_id   uuid not null,
  version_id  uuid not null,
  blob_id     uuid not null,
  width       int not null,
  height      int not null,
  drawn_at    timestamptz not null,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, version_id) references document_version,
  foreign key (tenant_id, blob_id) references blob
);
call isolate('thumbnail');

-- Versions read before texts were kept in slices with their pages are read again, by a job for each tenant that has some.
-- The forced policy binds the owner too; lifted for this statement only, inside the transaction of the script.
alter table job no force row level security;
alter table extracted_text no force row level security;
insert into job (tenant_id, id, kind, subject, lane, state, run_at, created_at)
select old.tenant_id, gen_random_uuid(), 'read-again', old.tenant_id::text, 'BULK', 'READY', now(), now()
  from (select distinct tenant_id from extracted_text where content is not null) old;
alter table extracted_text force row level security;
alter table job force row level security;
