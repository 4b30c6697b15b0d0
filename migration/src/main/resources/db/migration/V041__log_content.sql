-- The log can forget content (docs/adr/0011-the-log-can-forget.md).

-- What somebody typed or a file is called stands apart from the entry, with a salt of its own; the payload holds only its hash.
create table audit_content (
  tenant_id  uuid not null,
  entry_id   uuid not null,
  changes    text not null,
  primary key (tenant_id, entry_id),
  foreign key (tenant_id, entry_id) references audit_entry on delete cascade
);
call isolate('audit_content');
revoke update, delete on audit_content from schriftgut_app;

-- Payloads of format 1, made before this, hold typed text themselves: of them the whole payload goes, with its salt, and the leaf
-- hash stays. Payloads of format 2 hold none.
alter table audit_entry add column format smallint not null default 1 check (format in (1, 2));
alter table audit_entry alter column payload drop not null;
alter table audit_entry alter column salt drop not null;
alter table audit_entry add check ((payload is null) = (salt is null));
alter table audit_entry add check (payload is not null or format = 1);
