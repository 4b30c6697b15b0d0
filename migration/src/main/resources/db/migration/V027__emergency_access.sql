-- Emergency access to dossiers (R101): with a reason, for a short time, reviewed afterwards.

create table emergency_access (
  tenant_id    uuid not null references tenant,
  id           uuid not null,
  account_id   uuid not null,
  -- as it was typed
  reference    text not null check (reference <> ''),
  -- null where nothing was opened
  dossier_id   uuid,
  reason       text not null check (length(reason) >= 20),
  opened_at    timestamptz not null,
  open_until   timestamptz check (open_until > opened_at),
  ended_at     timestamptz,
  ended_by     uuid,
  -- whether the rule of the dossier does not name it any more
  settled      boolean not null,
  reviewed_at  timestamptz,
  reviewed_by  uuid,
  remark       text,
  version      bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, dossier_id) references place,
  foreign key (tenant_id, ended_by) references account,
  foreign key (tenant_id, reviewed_by) references account,
  check ((dossier_id is null) = (open_until is null)),
  check (dossier_id is not null or settled),
  check (reviewed_by <> account_id)
);
create index emergency_access_of on emergency_access (tenant_id, account_id) where ended_at is null;
create index emergency_access_open on emergency_access (tenant_id, dossier_id) where not settled;
call isolate('emergency_access');
revoke update, delete on emergency_access from schriftgut_app;
grant update (ended_at, ended_by, settled, reviewed_at, reviewed_by, remark, version) on emergency_access
  to schriftgut_app;
