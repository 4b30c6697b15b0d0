-- Restriction of processing (GDPR, article 18): what is under a mark is kept and read, not changed and not deleted.

create table restriction (
  tenant_id    uuid not null references tenant,
  id           uuid not null,
  object_id    uuid not null,
  reason       text not null check (reason <> ''),
  set_at       timestamptz not null,
  set_by       uuid not null,
  lifted_at    timestamptz check (lifted_at >= set_at),
  lifted_by    uuid,
  lift_reason  text,
  primary key (tenant_id, id),
  foreign key (tenant_id, set_by) references account,
  foreign key (tenant_id, lifted_by) references account,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);
call isolate('restriction');
revoke update, delete on restriction from schriftgut_app;
grant update (lifted_at, lifted_by, lift_reason) on restriction to schriftgut_app;

-- The mark a row is under: set on itself, or on what is around it.
alter table place
  add column restriction_id uuid,
  add foreign key (tenant_id, restriction_id) references restriction;
create index place_restriction on place (tenant_id, restriction_id) where restriction_id is not null;

alter table document
  add column restriction_id uuid,
  add foreign key (tenant_id, restriction_id) references restriction;
create index document_restriction on document (tenant_id, restriction_id) where restriction_id is not null;
