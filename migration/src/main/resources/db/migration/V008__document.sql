-- Document: a logical unit at one place, with parts (main text, attachments) and immutable versions.

create table document (
  tenant_id          uuid not null references tenant,
  id                 uuid not null,
  place_id           uuid not null,
  dossier_id         uuid,
  access_class_id    uuid not null,
  number             bigint not null,
  subject            text not null check (subject <> ''),
  type               text not null,
  sender             text,
  recipient          text,
  foreign_reference  text,
  letter_date        date,
  receipt_date       date,
  dispatch_date      date,
  remark             text,
  origin_system      text,
  origin_id          text,
  origin_uuid        uuid,
  origin_author      text,
  origin_at          timestamptz,
  created_by         uuid not null,
  created_at         timestamptz not null,
  changed_at         timestamptz not null,
  version            bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, place_id, number),
  foreign key (tenant_id, place_id) references place,
  foreign key (tenant_id, dossier_id) references place,
  foreign key (tenant_id, access_class_id) references access_class,
  foreign key (tenant_id, created_by) references account
);
create index document_by_dossier on document (tenant_id, dossier_id);
create index document_recent on document (tenant_id, changed_at desc);
call isolate('document');

create table document_part (
  tenant_id    uuid not null,
  id           uuid not null,
  document_id  uuid not null,
  kind         text not null check (kind in ('MAIN', 'ATTACHMENT')),
  ordinal      int not null check (ordinal >= 0),
  -- the version an attachment was taken from
  from_version uuid,
  primary key (tenant_id, id),
  unique (tenant_id, document_id, ordinal),
  foreign key (tenant_id, document_id) references document
);
call isolate('document_part');

create table document_version (
  tenant_id      uuid not null,
  id             uuid not null,
  document_id    uuid not null,
  part_id        uuid not null,
  number         int not null check (number >= 1),
  blob_id        uuid not null,
  file_name      text not null check (file_name <> ''),
  media_type     text not null,
  size_bytes     bigint not null,
  sha256         bytea not null,
  comment        text,
  origin_system  text,
  origin_id      text,
  origin_uuid    uuid,
  origin_author  text,
  origin_at      timestamptz,
  created_by     uuid not null,
  created_at     timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, part_id, number),
  unique (tenant_id, blob_id),
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, part_id) references document_part,
  foreign key (tenant_id, blob_id) references blob,
  foreign key (tenant_id, created_by) references account
);
create index document_version_by_document on document_version (tenant_id, document_id);
create index document_version_by_hash on document_version (tenant_id, sha256);
call isolate('document_version');
alter table document_part add foreign key (tenant_id, from_version) references document_version;
revoke update, delete on document_version from schriftgut_app;
