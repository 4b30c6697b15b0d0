-- What a worker read out of a version: kept, so that the search index can be rebuilt without reading every file again.

create table extracted_text (
  tenant_id      uuid not null,
  version_id     uuid not null,
  -- UTF-8, deflated
  content        bytea not null,
  characters     bigint not null,
  truncated      boolean not null,
  media_type     text not null,
  -- why there is no or only partial text
  problem        text,
  extracted_at   timestamptz not null,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, version_id) references document_version
);
call isolate('extracted_text');
