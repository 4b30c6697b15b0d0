-- Files that change their unit together: who asked for it, and what became of each.

create table reassignment (
  tenant_id    uuid not null references tenant,
  id           uuid not null,
  from_unit    uuid not null,
  to_unit      uuid not null,
  reason       text not null check (reason <> ''),
  asked_by     uuid not null,
  asked_at     timestamptz not null,
  finished_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, from_unit) references org_unit,
  foreign key (tenant_id, to_unit) references org_unit,
  foreign key (tenant_id, asked_by) references account,
  check (from_unit <> to_unit)
);
call isolate('reassignment');

-- The protocol.
create table reassignment_line (
  tenant_id        uuid not null,
  id               uuid not null,
  reassignment_id  uuid not null,
  dossier_id       uuid not null,
  moved_at         timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, reassignment_id, dossier_id),
  foreign key (tenant_id, reassignment_id) references reassignment,
  foreign key (tenant_id, dossier_id) references place
);
call isolate('reassignment_line');
revoke update, delete on reassignment_line from schriftgut_app;

-- What a unit keeps.
create index place_by_keeper on place (tenant_id, keeping_unit_id, id) where kind = 'DOSSIER';
