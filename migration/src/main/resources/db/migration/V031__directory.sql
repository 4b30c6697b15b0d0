-- People, units and groups that come from a directory server.

create table directory_source (
  tenant_id            uuid primary key references tenant,
  url                  text not null check (url <> ''),
  start_tls            boolean not null,
  bind_dn              text not null,
  -- encrypted with a key that is not in the database
  bind_secret          bytea not null,
  -- certificates in PEM that are trusted besides those of the machine
  trusted              text,
  key_attribute        text not null,
  people_base          text not null,
  people_filter        text not null,
  login_attribute      text not null,
  name_attribute       text not null,
  email_attribute      text,
  unit_attribute       text,
  units_base           text,
  units_filter         text,
  code_attribute       text,
  unit_name_attribute  text,
  parent_attribute     text,
  groups_base          text,
  groups_filter        text,
  group_name_attribute text,
  member_attribute     text,
  home_unit            text not null,
  role                 text not null,
  max_leaving_percent  integer not null check (max_leaving_percent between 0 and 100),
  -- 0: by hand only
  every_hours          integer not null check (every_hours between 0 and 720),
  version              bigint not null
);
call isolate('directory_source');

-- Which of our objects came from there; nothing else is ever touched.
create table directory_object (
  tenant_id  uuid not null references tenant,
  id         uuid not null,
  subject    text not null check (subject in ('UNIT', 'PERSON', 'GROUP')),
  object_id  uuid not null,
  -- how the directory names it for ever
  source_key text not null check (source_key <> ''),
  -- put out of use because the directory does not name it any more
  absent     boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, subject, source_key),
  unique (tenant_id, subject, object_id)
);
call isolate('directory_object');

create table directory_run (
  tenant_id    uuid not null references tenant,
  id           uuid not null,
  started_by   uuid,
  finished_at  timestamptz not null,
  outcome      text not null check (outcome in ('DONE', 'NOTHING', 'REFUSED', 'FAILED')),
  reason       text,
  added        integer not null,
  changed      integer not null,
  deactivated  integer not null,
  lines        text[] not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, started_by) references account
);
create index directory_run_newest on directory_run (tenant_id, finished_at);
call isolate('directory_run');
revoke update, delete on directory_run from schriftgut_app;
