-- How long a tenant keeps its log, and the one way in which entries leave it.

create table audit_setting (
  tenant_id    uuid primary key references tenant,
  -- entries older than this are purged
  keep_months  int not null check (keep_months between 12 and 1200)
);
call isolate('audit_setting');
revoke delete on audit_setting from schriftgut_app;

-- Deletes the contents of the tenant's entries before a position. Their hashes stay in the tiles, so that proofs still hold. Only in
-- a transaction that says so with an entry of its own, and only where the tiles are complete.
create function purge_audit(before_position bigint) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, public
as $$
declare
  mine uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  gone bigint;
begin
  if not exists (select 1 from public.audit_entry e
        where e.tenant_id = mine and e.position is null and e.act = 'PURGED'
          and position('"changes":{"before":[null,' || before_position || '],' in convert_from(e.payload, 'UTF8')) > 0) then
    raise exception 'No entry says that the log is purged before %', before_position using errcode = '42501';
  end if;
  if before_position % 256 <> 0 or before_position > (select coalesce(max(t.tile) + 1, 0) * 256
        from public.audit_tile t where t.tenant_id = mine and t.level = 0) then
    raise exception 'The hashes before % are not all kept', before_position using errcode = '42501';
  end if;
  delete from public.audit_personal p using public.audit_entry e
   where p.tenant_id = mine and e.tenant_id = mine and e.id = p.entry_id and e.position < before_position;
  delete from public.audit_entry e where e.tenant_id = mine and e.position < before_position;
  get diagnostics gone = row_count;
  -- the log grows on from the newest
  delete from public.audit_head h
   where h.tenant_id = mine and h.size < (select max(n.size) from public.audit_head n where n.tenant_id = mine);
  return gone;
end $$;

alter function purge_audit(bigint) owner to schriftgut_definer;
grant select, delete on audit_entry, audit_personal, audit_head to schriftgut_definer;
grant select on audit_tile to schriftgut_definer;
revoke all on function purge_audit(bigint) from public;
grant execute on function purge_audit(bigint) to schriftgut_app;
