-- Tenants and the one way a table is isolated. Source: docs/architecture.md, "Data isolation".

-- Puts a table under row-level security. Forced, so that the owner is bound as well.
create procedure isolate(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant_isolation on %s '
    'using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) '
    'with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', target);
end $$;
revoke all on procedure isolate(regclass) from public;

create table tenant (
  tenant_id   uuid primary key,
  key         text not null unique check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
  name        text not null check (name <> ''),
  created_at  timestamptz not null
);
call isolate('tenant');
revoke delete on tenant from schriftgut_app;

-- Sign-in knows a tenant by its key before any tenant is set.
create function tenant_of_login(tenant_key text) returns uuid
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select tenant_id from public.tenant where key = tenant_key $$;

-- Node-wide work (start-up checks, reconciliation) walks the tenants by id.
create function list_tenants() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select tenant_id from public.tenant order by tenant_id $$;

alter function tenant_of_login(text) owner to schriftgut_definer;
alter function list_tenants() owner to schriftgut_definer;
grant select on tenant to schriftgut_definer;
revoke all on function tenant_of_login(text) from public;
revoke all on function list_tenants() from public;
grant execute on function tenant_of_login(text), list_tenants() to schriftgut_app;
