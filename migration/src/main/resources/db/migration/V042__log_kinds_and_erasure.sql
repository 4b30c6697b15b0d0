-- Two kinds of entries, and the two ways in which something leaves the log (docs/adr/0011-the-log-can-forget.md). Both functions
-- believe what two people decided, never an entry alone: whoever holds the server's account could write one.

-- RECORD lives as long as its object, USE has a period of its own.
alter table audit_entry add column kind text not null default 'RECORD' check (kind in ('RECORD', 'USE'));

-- The owner is bound by the policies as well, so each tenant's entries are marked inside that tenant.
do $$
declare
  one uuid;
begin
  for one in select list_tenants() loop
    perform set_config('app.tenant', one::text, true);
    update audit_entry set kind = 'USE'
     where act in ('READ', 'DOWNLOADED', 'EXPORTED', 'SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT', 'SIGN_IN_LOCKED',
       'SIGN_IN_UNLOCKED', 'SESSIONS_ENDED', 'RECOVERY_CODE_USED', 'DEPUTY_TAKEN', 'DEPUTY_LEFT', 'RETRIED', 'REBUILT', 'COMPARED',
       'MALWARE_REFUSED', 'EMERGENCY_REFUSED', 'READERS_VIEWED', 'EVALUATION_VIEWED', 'SHARED_READ');
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
create index audit_entry_use on audit_entry (tenant_id, position) where kind = 'USE';

comment on column audit_setting.keep_months is 'entries of use older than this are purged';

-- Deletes the tenant's entries of use before a position that are older than the period. Their hashes stay in the tiles, so that proofs
-- still hold. Only in a transaction that says so with an entry of its own, only where the tiles are complete, and by the period that
-- two people agreed on last, 12 months until then.
drop function purge_audit(bigint);
create function purge_audit(before_position bigint) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, public
as $$
declare
  mine uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  months int := 12;
  past timestamptz;
  kept bigint;
  gone bigint;
begin
  select (a.content::jsonb ->> 'months')::int into months from public.approval a
   where a.tenant_id = mine and a.kind = 'audit-period' and a.state = 'DONE'
     and a.decided_by is not null and a.decided_by <> a.asked_by
     and a.content_hash = sha256(convert_to(a.content, 'UTF8'))
   order by a.done_at desc limit 1;
  months := greatest(coalesce(months, 12), 12);
  past := clock_timestamp() - make_interval(months => months);
  if not exists (select 1 from public.audit_entry e
        where e.tenant_id = mine and e.position is null and e.act = 'PURGED' and e.xmin = pg_current_xact_id()::xid
          and convert_from(e.payload, 'UTF8')::jsonb #> '{changes,before,1}' = to_jsonb(before_position)
          and convert_from(e.payload, 'UTF8')::jsonb #> '{changes,months,1}' = to_jsonb(months)) then
    raise exception 'No entry says that the log is purged before % by a period of % months', before_position, months
      using errcode = '42501';
  end if;
  select coalesce(max(t.tile) + 1, 0) * 256 into kept from public.audit_tile t where t.tenant_id = mine and t.level = 0;
  if before_position > kept then
    raise exception 'The hashes before % are not all kept', before_position using errcode = '42501';
  end if;
  delete from public.audit_personal p using public.audit_entry e
   where p.tenant_id = mine and e.tenant_id = mine and e.id = p.entry_id and e.kind = 'USE' and e.position < before_position
     and e.at < past;
  delete from public.audit_entry e
   where e.tenant_id = mine and e.kind = 'USE' and e.position < before_position
     and e.at < past;
  get diagnostics gone = row_count;
  -- the log grows on from the newest
  delete from public.audit_head h
   where h.tenant_id = mine and h.size < (select max(n.size) from public.audit_head n where n.tenant_id = mine);
  return gone;
end $$;

-- Erases what was typed from all entries of one object, and the whole payload, with its salt, of those of format 1. The leaf hashes
-- stay. Only in the transaction that uses the approval of exactly this, and that says so with an entry of its own. Only of records:
-- entries about accounts, approvals and the log itself are the evidence of acts of power.
create function erase_content(of_kind text, of_object uuid) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, public
as $$
declare
  mine uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  whole jsonb;
  gone bigint;
  went bigint;
begin
  -- the kinds of places, and documents
  if not coalesce(of_kind in ('dossier', 'sub_dossier', 'volume', 'case', 'sub_case', 'inbox', 'document'), false) then
    raise exception '% is no kind of record', of_kind using errcode = '42501';
  end if;
  if not exists (select 1 from public.approval a
        where a.tenant_id = mine and a.kind = 'content-erasure' and a.state = 'DONE' and a.xmin = pg_current_xact_id()::xid
          and a.decided_by is not null and a.decided_by <> a.asked_by
          and a.content_hash = sha256(convert_to(a.content, 'UTF8'))
          and a.content::jsonb ->> 'objectKind' = of_kind and a.content::jsonb ->> 'object' = of_object::text) then
    raise exception 'Two people have not just approved that content of % is erased', of_object using errcode = '42501';
  end if;
  if exists (select 1 from public.audit_entry e
        where e.tenant_id = mine and e.object_kind = of_kind and e.object_id = of_object
          and e.format = 1 and e.position is null) then
    raise exception 'Entries of % have no place in the log yet', of_object using errcode = '55006';
  end if;
  select coalesce(jsonb_agg(e.position order by e.position), '[]') into whole from public.audit_entry e
   where e.tenant_id = mine and e.object_kind = of_kind and e.object_id = of_object and e.format = 1 and e.payload is not null;
  if not exists (select 1 from public.audit_entry e
        where e.tenant_id = mine and e.object_kind = of_kind and e.object_id = of_object
          and e.position is null and e.act = 'ERASED' and e.xmin = pg_current_xact_id()::xid
          and convert_from(e.payload, 'UTF8')::jsonb #> '{changes,positions,1}' = whole) then
    raise exception 'No entry says that content of % is erased', of_object using errcode = '42501';
  end if;
  delete from public.audit_content c using public.audit_entry e
   where c.tenant_id = mine and e.tenant_id = mine and e.id = c.entry_id
     and e.object_kind = of_kind and e.object_id = of_object;
  get diagnostics gone = row_count;
  delete from public.audit_personal p using public.audit_entry e
   where p.tenant_id = mine and e.tenant_id = mine and e.id = p.entry_id
     and e.object_kind = of_kind and e.object_id = of_object;
  update public.audit_entry e set payload = null, salt = null
   where e.tenant_id = mine and e.object_kind = of_kind and e.object_id = of_object and e.format = 1 and e.payload is not null;
  get diagnostics went = row_count;
  return gone + went;
end $$;

alter function purge_audit(bigint) owner to schriftgut_definer;
alter function erase_content(text, uuid) owner to schriftgut_definer;
grant select, delete on audit_content to schriftgut_definer;
grant update (payload, salt) on audit_entry to schriftgut_definer;
grant select on approval to schriftgut_definer;
revoke all on function purge_audit(bigint), erase_content(text, uuid) from public;
grant execute on function purge_audit(bigint), erase_content(text, uuid) to schriftgut_app;
