-- How much somebody downloads in an hour, and how often reading was refused to them. For the alarm, which names nobody, and for
-- evaluations of the log by person; forgotten after 90 days.
create table use_count (
  tenant_id   uuid not null,
  account_id  uuid not null,
  hour        timestamptz not null,
  downloads   int not null check (downloads >= 0),
  refused     int not null check (refused >= 0),
  told_at     timestamptz,
  primary key (tenant_id, account_id, hour),
  foreign key (tenant_id, account_id) references account
);
call isolate('use_count');
create index use_count_hour on use_count (tenant_id, hour);
