-- The one door through which a record becomes a stub. It reads itself that two people agreed to exactly this object: whatever
-- the application claims, without their stored approval nothing goes.
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
  update public.place p set state = 'DESTROYED', destroyed_by = request, subject = null, keywords = null, remark = null,
    paper_location = null, cancel_reason = null, term_from = null, term_to = null, origin_system = null,
    origin_id = null, origin_uuid = null, origin_author = null, origin_at = null, changed_at = at,
    version = p.version + 1
   where p.tenant_id = mine and p.id = object;
end $$;

alter function destroy_record(uuid, uuid, timestamptz) owner to schriftgut_definer;
grant select, update on place, document, document_version to schriftgut_definer;
grant select on approval to schriftgut_definer;
grant select, insert on destruction to schriftgut_definer;
revoke all on function destroy_record(uuid, uuid, timestamptz) from public;
grant execute on function destroy_record(uuid, uuid, timestamptz) to schriftgut_app;
