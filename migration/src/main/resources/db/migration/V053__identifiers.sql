-- What places and documents are and were called, found in any spelling (docs/adr/0017-identifiers-and-plan-versions.md).

create table identifier (
  tenant_id    uuid not null references tenant,
  -- the place or the document
  object_id    uuid not null,
  place_id     uuid check (place_id = object_id),
  document_id  uuid check (document_id = object_id),
  kind         text not null check (kind in ('CURRENT', 'FORMER', 'BUSINESS', 'FOREIGN', 'LEGACY')),
  -- as written
  text         text not null check (text <> ''),
  -- as compared, see IdentifierKey
  key          text not null collate "C" check (key <> ''),
  primary key (tenant_id, object_id, kind, text),
  foreign key (tenant_id, place_id) references place,
  foreign key (tenant_id, document_id) references document,
  check (num_nonnulls(place_id, document_id) = 1)
);
create index identifier_by_key on identifier (tenant_id, key);
create unique index identifier_current on identifier (tenant_id, object_id) where kind = 'CURRENT';
call isolate('identifier');
revoke update on identifier from schriftgut_app;

-- What is there already, with the keys of IdentifierKey: of our own numbers, what follows the last dash loses its zeros.
create function pg_temp.groups(written text) returns text language sql immutable as $$
  select trim('.' from regexp_replace(lower(normalize(written, NFKC) collate pg_c_utf8), '[^[:alnum:]]+', '.', 'g'))
$$;
create function pg_temp.key_of_number(reference text) returns text language sql immutable as $$
  select case when reference ~ '-' then pg_temp.groups(regexp_replace(reference, '-[^-]*$', '')) || '-' || regexp_replace(
      pg_temp.groups(regexp_replace(reference, '^.*-', '')), '(^|\.)([[:alpha:]]*)0+(?=[0-9])', '\1\2', 'g')
    else pg_temp.groups(reference) || '-' end
$$;

-- The forced policy binds the owner too; lifted for these statements only, inside the transaction of the script.
alter table tenant no force row level security;
alter table place no force row level security;
alter table document no force row level security;
alter table org_unit no force row level security;
alter table identifier no force row level security;

insert into identifier (tenant_id, object_id, place_id, kind, text, key)
  select tenant_id, id, id, 'CURRENT', reference_number, pg_temp.key_of_number(reference_number)
    from place where kind <> 'INBOX';
insert into identifier (tenant_id, object_id, place_id, kind, text, key)
  select p.tenant_id, p.id, p.id, 'BUSINESS', u.code || '-' || p.reference_number,
      pg_temp.key_of_number(u.code || '-' || p.reference_number)
    from place p join org_unit u on u.tenant_id = p.tenant_id and u.id = p.lead_unit_id
   where p.kind <> 'INBOX';
insert into identifier (tenant_id, object_id, place_id, kind, text, key)
  select tenant_id, id, id, 'LEGACY', origin_id, pg_temp.groups(origin_id) || '-'
    from place where pg_temp.groups(origin_id) <> '' and length(origin_id) <= 300;
insert into identifier (tenant_id, object_id, document_id, kind, text, key)
  select tenant_id, id, id, 'LEGACY', origin_id, pg_temp.groups(origin_id) || '-'
    from document where pg_temp.groups(origin_id) <> '' and length(origin_id) <= 300;
insert into identifier (tenant_id, object_id, document_id, kind, text, key)
  select tenant_id, id, id, 'FOREIGN', foreign_reference, pg_temp.groups(foreign_reference) || '-'
    from document where pg_temp.groups(foreign_reference) <> '' and length(foreign_reference) <= 300;

alter table tenant force row level security;
alter table place force row level security;
alter table document force row level security;
alter table org_unit force row level security;
alter table identifier force row level security;
drop function pg_temp.key_of_number(text);
drop function pg_temp.groups(text);

-- What others called a record goes with what it was about; the stub keeps our own numbers (R138).
drop function destroy_record(uuid, uuid, timestamptz);
create function destroy_record(object uuid, request uuid, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public
as $$
declare
  mine uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  agreed text;
begin
  select a.kind into agreed from public.approval a
   where a.tenant_id = mine and a.id = request and a.kind in ('destroy-records', 'remove-document')
     and a.state in ('APPROVED', 'DONE') and a.decided_by <> a.asked_by and a.expires_at > a.decided_at
     and a.content_hash = sha256(convert_to(a.content, 'UTF8'))
     and a.content::jsonb -> 'objects' ? object::text;
  if not found then
    raise exception 'No two people agreed that % goes', object using errcode = '42501';
  end if;

  -- the dossier before what lies in it, as everywhere
  perform 1 from public.place p where p.tenant_id = mine and p.id =
    (select d.dossier_id from public.document d where d.tenant_id = mine and d.id = object
     union all select i.dossier_id from public.place i where i.tenant_id = mine and i.id = object) for update;

  if exists (select 1 from public.document d where d.tenant_id = mine and d.id = object) then
    perform 1 from public.document d where d.tenant_id = mine and d.id = object and d.restriction_id is null
      and d.state not in ('REMOVED', 'DESTROYED') for update;
    if not found then
      raise exception 'Document % is restricted or gone already', object using errcode = '42501';
    end if;
    insert into public.destruction (tenant_id, object_id, approval_id, destroyed_at) values (mine, object, request, at);
    update public.document_version v set file_name = null, sha256 = null, comment = null,
      media_type = 'application/octet-stream', origin_system = null,
      origin_id = null, origin_uuid = null, origin_author = null, origin_at = null
     where v.tenant_id = mine and v.document_id = object;
    delete from public.identifier i where i.tenant_id = mine and i.object_id = object and i.kind in ('FOREIGN', 'LEGACY');
    update public.document d set
      state = case agreed when 'remove-document' then 'REMOVED' else 'DESTROYED' end, destroyed_by = request,
      subject = null, type = null, sender = null, recipient = null, foreign_reference = null, letter_date = null,
      receipt_date = null, dispatch_date = null, remark = null, cancel_reason = null, origin_system = null,
      origin_id = null, origin_uuid = null, origin_author = null, origin_at = null, changed_at = at,
      version = d.version + 1
     where d.tenant_id = mine and d.id = object;
    return;
  end if;

  if agreed <> 'destroy-records' then
    raise exception 'Only documents are removed from a file' using errcode = '42501';
  end if;
  perform 1 from public.place p where p.tenant_id = mine and p.id = object and p.restriction_id is null
    and p.state in ('CLOSED', 'OFFERED', 'TRANSFERRED', 'CANCELLED') for update;
  if not found then
    raise exception 'Place % is restricted, or not closed, or gone already', object using errcode = '42501';
  end if;
  if exists (select 1 from public.document d where d.tenant_id = mine and d.place_id = object
        and d.state not in ('REMOVED', 'DESTROYED'))
      or exists (select 1 from public.place p where p.tenant_id = mine and p.parent_id = object
        and p.state <> 'DESTROYED') then
    raise exception 'Place % still holds something', object using errcode = '42501';
  end if;
  insert into public.destruction (tenant_id, object_id, approval_id, destroyed_at) values (mine, object, request, at);
  delete from public.identifier i where i.tenant_id = mine and i.object_id = object and i.kind in ('FOREIGN', 'LEGACY');
  update public.place p set state = 'DESTROYED', destroyed_by = request, subject = null, keywords = null, remark = null,
    paper_location = null, cancel_reason = null, term_from = null, term_to = null, origin_system = null,
    origin_id = null, origin_uuid = null, origin_author = null, origin_at = null, changed_at = at,
    version = p.version + 1
   where p.tenant_id = mine and p.id = object;
end $$;

alter function destroy_record(uuid, uuid, timestamptz) owner to schriftgut_definer;
grant select, delete on identifier to schriftgut_definer;
revoke all on function destroy_record(uuid, uuid, timestamptz) from public;
grant execute on function destroy_record(uuid, uuid, timestamptz) to schriftgut_app;
