-- Evaluations of the log by person (R136), written when a second person has agreed.

create table log_evaluation (
  tenant_id       uuid not null references tenant,
  id              uuid not null,
  requested_by    uuid not null,
  person_id       uuid not null,
  period_from     timestamptz not null,
  period_until    timestamptz not null check (period_until > period_from),
  occasion        text not null check (length(occasion) >= 20),
  begun_at        timestamptz not null,
  viewable_until  timestamptz not null check (viewable_until > begun_at),
  primary key (tenant_id, id),
  foreign key (tenant_id, requested_by) references account,
  foreign key (tenant_id, person_id) references account
);
create index log_evaluation_by on log_evaluation (tenant_id, requested_by);
call isolate('log_evaluation');
revoke update, delete on log_evaluation from schriftgut_app;
