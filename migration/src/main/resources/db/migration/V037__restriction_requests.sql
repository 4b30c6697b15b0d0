-- A privacy officer asks those who manage a file to restrict its processing (GDPR, article 18); the officer sees no content.

create table restriction_request (
  tenant_id      uuid not null references tenant,
  id             uuid not null,
  -- as it was typed
  reference      text not null check (reference <> ''),
  -- null if nothing is there; the officer learns neither
  place_id       uuid,
  ground         text not null check (ground <> ''),
  asked_by       uuid not null,
  asked_at       timestamptz not null,
  answer         text check (answer in ('RESTRICTED', 'DECLINED', 'WITHDRAWN')),
  answer_reason  text,
  answered_by    uuid,
  answered_at    timestamptz check (answered_at >= asked_at),
  version        bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, place_id) references place,
  foreign key (tenant_id, asked_by) references account,
  foreign key (tenant_id, answered_by) references account,
  check (num_nulls(answer, answered_by, answered_at) in (0, 3)),
  check (answer <> 'DECLINED' or answer_reason is not null)
);
create index restriction_request_newest on restriction_request (tenant_id, asked_at);
call isolate('restriction_request');
revoke delete on restriction_request from schriftgut_app;
