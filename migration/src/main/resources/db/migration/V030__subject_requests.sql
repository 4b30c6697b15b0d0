-- Requests of people for what is kept about them (GDPR, article 15): each unit answers for itself.

create table subject_request (
  tenant_id    uuid not null references tenant,
  id           uuid not null,
  subject      text not null check (subject <> ''),
  words        text[] not null check (cardinality(words) > 0),
  received_on  date not null,
  due_on       date not null check (due_on > received_on),
  opened_by    uuid not null,
  opened_at    timestamptz not null,
  closed_at    timestamptz,
  version      bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, opened_by) references account
);
call isolate('subject_request');

create table subject_request_unit (
  tenant_id    uuid not null,
  id           uuid not null,
  request_id   uuid not null,
  unit_id      uuid not null,
  hits         integer not null check (hits > 0),
  finished_at  timestamptz,
  finished_by  uuid,
  version      bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, request_id, unit_id),
  foreign key (tenant_id, request_id) references subject_request,
  foreign key (tenant_id, unit_id) references org_unit,
  foreign key (tenant_id, finished_by) references account
);
call isolate('subject_request_unit');

create table subject_request_item (
  tenant_id    uuid not null,
  id           uuid not null,
  part_id      uuid not null,
  place_id     uuid not null,
  document_id  uuid,
  mark         text not null check (mark in ('CONTAINED', 'UNAFFECTED', 'WITHHELD')),
  reason       text,
  -- exactly what is handed out
  versions     uuid[] not null,
  reference    text not null,
  subject      text not null,
  category     text not null,
  marked_by    uuid not null,
  marked_at    timestamptz not null,
  version      bigint not null,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, part_id, place_id, document_id),
  foreign key (tenant_id, part_id) references subject_request_unit,
  foreign key (tenant_id, place_id) references place,
  foreign key (tenant_id, document_id) references document,
  foreign key (tenant_id, marked_by) references account,
  check (mark <> 'WITHHELD' or reason is not null)
);
call isolate('subject_request_item');
