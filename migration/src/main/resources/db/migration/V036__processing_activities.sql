-- Record of processing (GDPR, article 30): what personal data is processed for, on what ground, by branch of the file plan.

create table processing_activity (
  tenant_id           uuid not null references tenant,
  id                  uuid not null,
  -- never changes: configuration and printed records name it
  code                text not null check (code <> ''),
  name                text not null check (name <> ''),
  purpose             text not null check (purpose <> ''),
  legal_ground        text not null check (legal_ground <> ''),
  joint_controllers   text[] not null,
  persons             text[] not null check (cardinality(persons) > 0),
  data_categories     text[] not null check (cardinality(data_categories) > 0),
  -- article 9(1)
  special_categories  text[] not null check (special_categories <@ array['ETHNIC_ORIGIN', 'POLITICAL_OPINION', 'BELIEF',
                        'TRADE_UNION', 'GENETIC', 'BIOMETRIC', 'HEALTH', 'SEXUAL_LIFE']),
  recipients          text[] not null,
  third_country       text,
  erasure             text,
  measures            text[] not null,
  unit_id             uuid not null,
  -- carried out no more since this day; the row stays
  ended_on            date,
  created_at          timestamptz not null,
  changed_at          timestamptz not null,
  version             bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, unit_id) references org_unit
);
call isolate('processing_activity');
revoke delete on processing_activity from schriftgut_app;

-- Entries of the plan it is entered at; what lies below one is covered, too, unless another is entered nearer.
create table processing_branch (
  tenant_id    uuid not null,
  id           uuid not null,
  activity_id  uuid not null,
  entry_id     uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, activity_id, entry_id),
  foreign key (tenant_id, activity_id) references processing_activity,
  foreign key (tenant_id, entry_id) references file_plan_entry
);
create index processing_branch_entry on processing_branch (tenant_id, entry_id);
call isolate('processing_branch');

-- Who is responsible, and how they and the data protection officer are reached (article 30(1)(a)); one row at most.
create table processing_controller (
  tenant_id       uuid primary key references tenant,
  contact         text[] not null,
  representative  text,
  officer         text[] not null,
  version         bigint not null
);
call isolate('processing_controller');
