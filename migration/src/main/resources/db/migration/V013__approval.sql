-- Acts that need a second person: exactly what, who asked, who decided, and that it was done once.

create table approval (
  tenant_id     uuid not null references tenant,
  id            uuid not null,
  kind          text not null check (kind <> ''),
  -- canonical JSON (RFC 8785) of exactly what is to be done, and its SHA-256
  content       text not null,
  content_hash  bytea not null check (length(content_hash) = 32),
  reason        text,
  state         text not null
    check (state in ('ASKED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'DONE')),
  asked_by      uuid not null,
  -- whom the asker acted for, if anybody
  asked_for     uuid,
  asked_at      timestamptz not null,
  expires_at    timestamptz not null check (expires_at > asked_at),
  decided_by    uuid,
  decided_for   uuid,
  decided_at    timestamptz,
  note          text,
  done_at       timestamptz,
  version       bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, asked_by) references account,
  foreign key (tenant_id, asked_for) references account,
  foreign key (tenant_id, decided_by) references account,
  foreign key (tenant_id, decided_for) references account,
  -- the second person is another one, whoever acts for whom
  check (decided_by <> asked_by),
  check (decided_for <> asked_by),
  check (decided_by <> asked_for),
  check (decided_for <> asked_for),
  check (state not in ('APPROVED', 'DECLINED', 'DONE') or decided_by is not null and decided_at is not null)
);
create index approval_open on approval (tenant_id, state, expires_at);
create index approval_mine on approval (tenant_id, asked_by, asked_at desc);
call isolate('approval');
-- what was asked for stays as it was asked for
revoke update, delete on approval from schriftgut_app;
grant update (state, decided_by, decided_for, decided_at, note, done_at, version) on approval to schriftgut_app;

-- Where notices are sent by mail, if anywhere.
alter table account add column email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$');

-- News for a person: that something waits, never what it holds. The right to the object is checked when it is opened.
create table notice (
  tenant_id    uuid not null references tenant,
  id           uuid not null,
  account_id   uuid not null,
  kind         text not null check (kind <> ''),
  object_kind  text not null check (object_kind <> ''),
  object_id    uuid not null,
  -- what brought it about: the same cause tells the same person once
  cause        uuid not null,
  created_at   timestamptz not null,
  read_at      timestamptz,
  mailed_at    timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, account_id, cause),
  foreign key (tenant_id, account_id) references account
);
create index notice_of_account on notice (tenant_id, account_id, created_at desc);
create index notice_unread on notice (tenant_id, account_id) where read_at is null;
call isolate('notice');
