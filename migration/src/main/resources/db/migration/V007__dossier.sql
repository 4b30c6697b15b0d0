-- One container table: dossier, sub-dossier, volume, case, sub-case, inbox. At most five levels (xdomea).

create table place (
  tenant_id           uuid not null references tenant,
  id                  uuid not null,
  kind                text not null check (kind in ('DOSSIER', 'SUB_DOSSIER', 'VOLUME', 'CASE', 'SUB_CASE', 'INBOX')),
  parent_id           uuid,
  -- the dossier at the top; a dossier names itself
  dossier_id          uuid,
  depth               int not null check (depth between 1 and 5),
  plan_entry_id       uuid,
  number              bigint not null,
  reference_number    text not null,
  subject             text not null check (subject <> ''),
  remark              text,
  state               text not null check (state in ('OPEN', 'SUSPENDED', 'CLOSED', 'CANCELLED')),
  medium              text not null check (medium in ('ELECTRONIC', 'HYBRID', 'PAPER')),
  paper_location      text,
  keywords            text[] not null,
  lead_unit_id        uuid not null,
  keeping_unit_id     uuid not null,
  access_class_id     uuid not null,
  term_from           date,
  term_to             date,
  origin_system       text,
  origin_id           text,
  origin_uuid         uuid,
  origin_author       text,
  origin_at           timestamptz,
  created_by          uuid not null,
  created_at          timestamptz not null,
  changed_at          timestamptz not null,
  version             bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference_number),
  foreign key (tenant_id, parent_id) references place,
  foreign key (tenant_id, dossier_id) references place,
  foreign key (tenant_id, plan_entry_id) references file_plan_entry,
  foreign key (tenant_id, lead_unit_id) references org_unit,
  foreign key (tenant_id, keeping_unit_id) references org_unit,
  foreign key (tenant_id, access_class_id) references access_class,
  foreign key (tenant_id, created_by) references account,
  check ((kind in ('DOSSIER', 'INBOX')) = (parent_id is null)),
  check ((kind = 'DOSSIER') = (plan_entry_id is not null))
);
create index place_by_entry on place (tenant_id, plan_entry_id, number) where kind = 'DOSSIER';
create index place_by_parent on place (tenant_id, parent_id, number);
create index place_by_dossier on place (tenant_id, dossier_id);
create index place_recent on place (tenant_id, changed_at desc);
call isolate('place');

-- Running numbers. The row is locked by the writer that takes the next one, so a number is given once.
create table number_counter (
  tenant_id  uuid not null references tenant,
  scope      text not null,
  value      bigint not null check (value >= 0),
  primary key (tenant_id, scope)
);
call isolate('number_counter');
revoke delete on number_counter from schriftgut_app;
