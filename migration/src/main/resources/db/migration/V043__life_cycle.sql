-- One life cycle for dossiers, cases and documents. States and the columns that belong to them are held together by checks;
-- which act is possible in which state is said once, in PlaceLifecycle and DocumentLifecycle.

-- What was destroyed lawfully, or taken out of a file by law: kept for good, written by destroy_record alone.
create table destruction (
  tenant_id     uuid not null references tenant,
  object_id     uuid not null,
  -- exactly what two people agreed to
  approval_id   uuid not null,
  destroyed_at  timestamptz not null,
  primary key (tenant_id, object_id),
  unique (tenant_id, object_id, approval_id),
  foreign key (tenant_id, approval_id) references approval
);
call isolate('destruction');
revoke insert, update, delete on destruction from schriftgut_app;

-- Places
alter table place
  drop constraint place_state_check,
  add constraint place_state_check check (state in
    ('OPEN', 'SUSPENDED', 'WORK_ENDED', 'CLOSED', 'OFFERED', 'TRANSFERRED', 'DESTROYED', 'CANCELLED')),
  -- Bearbeitungsende: the day the matter was settled, which may lie before the day of the z. d. A.
  add column work_ended_on date,
  -- z. d. A.
  add column closed_at timestamptz,
  add column closed_by uuid,
  add column cancelled_at timestamptz,
  add column cancelled_by uuid,
  add column cancel_reason text check (cancel_reason <> ''),
  -- whether periods belong to the whole dossier or to each of its cases
  add column carrier text check (carrier in ('DOSSIER', 'CASE')),
  -- what the plan said of retention when it was closed; later plans do not change it
  add column retention_years int check (retention_years >= 0),
  add column retention_unlimited boolean,
  add column retention_trigger text,
  add column retention_disposal text,
  add column destroyed_by uuid,
  alter column subject drop not null,
  alter column keywords drop not null,
  add foreign key (tenant_id, closed_by) references account,
  add foreign key (tenant_id, cancelled_by) references account,
  add foreign key (tenant_id, id, destroyed_by) references destruction (tenant_id, object_id, approval_id);

alter table place no force row level security;
update place set carrier = 'DOSSIER' where kind = 'DOSSIER';
alter table place force row level security;

alter table place
  add constraint place_carrier_of_dossiers check ((kind = 'DOSSIER') = (carrier is not null)),
  add constraint place_inbox_is_open check (kind <> 'INBOX' or state = 'OPEN'),
  add constraint place_work_ended check (case
    when state in ('OPEN', 'SUSPENDED') then work_ended_on is null
    when state in ('WORK_ENDED', 'CLOSED', 'OFFERED', 'TRANSFERRED') then work_ended_on is not null
    else true end),
  add constraint place_closed check (
    (closed_at is null) = (closed_by is null) and (closed_at is null) = (retention_unlimited is null)
    and case
      when state in ('OPEN', 'SUSPENDED', 'WORK_ENDED') then closed_at is null
      when state in ('CLOSED', 'OFFERED', 'TRANSFERRED') then closed_at is not null
      else true end),
  add constraint place_retention_when_closed check (closed_at is not null
    or retention_years is null and retention_trigger is null and retention_disposal is null),
  add constraint place_cancelled check (
    (cancelled_at is null) = (cancelled_by is null) and (cancelled_at is not null or cancel_reason is null)
    and case
      when state = 'CANCELLED' then cancelled_at is not null and cancel_reason is not null
      when state = 'DESTROYED' then true
      else cancelled_at is null end),
  -- the stub: row, number, dates and proof stay, nothing of what it was about
  add constraint place_stub check ((state = 'DESTROYED') = (destroyed_by is not null)),
  add constraint place_stub_is_empty check (case when state = 'DESTROYED'
    then subject is null and keywords is null and remark is null and paper_location is null and cancel_reason is null
      and term_from is null and term_to is null and origin_system is null and origin_id is null
      and origin_uuid is null and origin_author is null and origin_at is null
    else subject is not null and keywords is not null end);

-- Documents
alter table document
  add column state text not null default 'FILED'
    check (state in ('DRAFT', 'FILED', 'FINAL', 'CANCELLED', 'REMOVED', 'DESTROYED')),
  -- from then on no version comes
  add column final_at timestamptz,
  add column final_by uuid,
  add column cancelled_at timestamptz,
  add column cancelled_by uuid,
  add column cancel_reason text check (cancel_reason <> ''),
  add column destroyed_by uuid,
  alter column subject drop not null,
  alter column type drop not null,
  add foreign key (tenant_id, final_by) references account,
  add foreign key (tenant_id, cancelled_by) references account,
  add foreign key (tenant_id, id, destroyed_by) references destruction (tenant_id, object_id, approval_id);
alter table document alter column state drop default;

alter table document
  add constraint document_final check ((final_at is null) = (final_by is null) and case
    when state = 'FINAL' then final_at is not null
    when state in ('DRAFT', 'FILED') then final_at is null
    else true end),
  add constraint document_cancelled check (
    (cancelled_at is null) = (cancelled_by is null) and (cancelled_at is not null or cancel_reason is null)
    and case
      when state = 'CANCELLED' then cancelled_at is not null and cancel_reason is not null
      when state in ('REMOVED', 'DESTROYED') then true
      else cancelled_at is null end),
  add constraint document_stub check ((state in ('REMOVED', 'DESTROYED')) = (destroyed_by is not null)),
  add constraint document_stub_is_empty check (case when state in ('REMOVED', 'DESTROYED')
    then subject is null and type is null and sender is null and recipient is null and foreign_reference is null
      and letter_date is null and receipt_date is null and dispatch_date is null and remark is null
      and cancel_reason is null and origin_system is null and origin_id is null and origin_uuid is null
      and origin_author is null and origin_at is null
    else subject is not null and type is not null end);
create index document_drafts on document (tenant_id, place_id) where state = 'DRAFT';

-- A short known text can be guessed from its hash, so the hash goes with the content. Where it is proved, the proof has its own.
alter table document_version
  alter column file_name drop not null,
  alter column sha256 drop not null,
  add constraint document_version_stub check ((file_name is null) = (sha256 is null)
    and (file_name is not null or comment is null and origin_system is null and origin_id is null
      and origin_uuid is null and origin_author is null and origin_at is null));

-- Records leave as stubs: nothing the application may do takes a row away.
revoke delete on place, document, document_part from schriftgut_app;
