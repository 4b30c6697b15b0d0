-- A dossier shared with a unit of another tenant, to be read there (R096).

create table dossier_share (
  -- whose dossier it is
  tenant_id        uuid not null references tenant,
  id               uuid not null,
  dossier_id       uuid not null,
  -- who may read it; no key leads there, since none may cross tenants
  guest_tenant_id  uuid not null check (guest_tenant_id <> tenant_id),
  guest_unit_id    uuid not null,
  -- names as they were when it was shared: neither side reads the other's rows
  owner_name       text not null check (owner_name <> ''),
  guest_name       text not null check (guest_name <> ''),
  guest_unit_name  text not null check (guest_unit_name <> ''),
  dossier_title    text not null check (dossier_title <> ''),
  legal_ground     text not null check (legal_ground <> ''),
  purpose          text not null check (purpose <> ''),
  last_day         date not null,
  shared_by        uuid not null,
  shared_at        timestamptz not null,
  revoked_by       uuid,
  revoked_at       timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references place,
  foreign key (tenant_id, shared_by) references account,
  foreign key (tenant_id, revoked_by) references account,
  check ((revoked_by is null) = (revoked_at is null))
);
create index dossier_share_of_dossier on dossier_share (tenant_id, dossier_id, shared_at desc);
create index dossier_share_of_guest on dossier_share (guest_tenant_id, shared_at desc);
call isolate('dossier_share');

-- The one policy besides tenant_isolation: the guest sees the row that lets it in, and nothing else. It changes nothing.
create policy guest_reads on dossier_share for select
  using (guest_tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- A share is made and revoked, never rewritten.
revoke update, delete on dossier_share from schriftgut_app;
grant update (revoked_by, revoked_at) on dossier_share to schriftgut_app;
