-- Work that follows an act. Claimed by lease, one at a time per (kind, subject).

create table job (
  tenant_id    uuid not null references tenant,
  id           uuid not null,
  kind         text not null,
  subject      text not null,
  lane         text not null check (lane in ('INTERACTIVE', 'NORMAL', 'BULK')),
  state        text not null check (state in ('READY', 'RUNNING', 'DONE', 'DEAD', 'CANCELLED')),
  -- where a restarted job goes on; the handler's own words
  checkpoint   text,
  done_steps   bigint not null default 0,
  total_steps  bigint,
  attempts     int not null default 0,
  run_at       timestamptz not null,
  node         text,
  lease_until  timestamptz,
  cancel_asked boolean not null default false,
  reason       text,
  created_by   uuid,
  created_at   timestamptz not null,
  finished_at  timestamptz,
  primary key (tenant_id, id)
);
-- duplicates coalesce while they wait; one at a time per subject while they run
create unique index job_one_waiting on job (tenant_id, kind, subject) where state = 'READY';
create unique index job_one_running on job (tenant_id, kind, subject) where state = 'RUNNING';
create index job_list on job (tenant_id, state, created_at);
call isolate('job');

-- The queue over all tenants, for the definer functions only. A claim reads no more rows than it may take, per tenant and kind.
create index job_queue on job
  (tenant_id, kind, (array_position(array['INTERACTIVE', 'NORMAL', 'BULK'], lane)), run_at, id) where state = 'READY';
create index job_leases on job (tenant_id, lease_until) where state = 'RUNNING';

-- Claims up to max_jobs waiting jobs of the given kinds, round robin over tenants: the first of each tenant, then the second.
create function claim_jobs(kinds text[], node_name text, clock timestamptz, lease interval, max_jobs int)
  returns table (tenant_id uuid, id uuid)
  language sql volatile security definer set search_path = pg_catalog, public
  as $$
    with candidate as (
      select first.tenant_id, first.id, first.run_at,
             row_number() over (partition by first.tenant_id order by first.lane_rank, first.run_at, first.id) as turn
        from public.tenant t
       cross join unnest(kinds) as wanted(kind)
       cross join lateral (
         select j.tenant_id, j.id, j.run_at, array_position(array['INTERACTIVE', 'NORMAL', 'BULK'], j.lane) as lane_rank
           from public.job j
          where j.tenant_id = t.tenant_id and j.kind = wanted.kind and j.state = 'READY' and j.run_at <= clock
            and not exists (select 1 from public.job r
                  where r.tenant_id = j.tenant_id and r.kind = j.kind and r.subject = j.subject and r.state = 'RUNNING')
          order by array_position(array['INTERACTIVE', 'NORMAL', 'BULK'], j.lane), j.run_at, j.id
          limit max_jobs) first
    ), chosen as (
      select j.tenant_id, j.id
        from public.job j join candidate c on c.tenant_id = j.tenant_id and c.id = j.id
       where j.state = 'READY'
       order by c.turn, c.run_at
       limit max_jobs
         for update of j skip locked
    )
    update public.job j
       set state = 'RUNNING', node = node_name, attempts = j.attempts + 1,
           -- the lease alone runs on the database's clock: nodes may disagree about theirs
           lease_until = now() + lease
      from chosen c
     where j.tenant_id = c.tenant_id and j.id = c.id
    returning j.tenant_id, j.id
  $$;

-- Gives back what a dead node held. Where the same work waits again already, the old row is done with.
create function release_expired_jobs(max_attempts int) returns int
  language sql volatile security definer set search_path = pg_catalog, public
  as $$
    with expired as (
      update public.job j
         set state = case when exists (select 1 from public.job w
                 where w.tenant_id = j.tenant_id and w.kind = j.kind and w.subject = j.subject and w.state = 'READY')
               then 'CANCELLED'
               -- what ends the server each time must not come back for ever
               when j.attempts >= max_attempts then 'DEAD' else 'READY' end,
             node = null, lease_until = null, reason = 'The server ended while it worked on this'
       where j.state = 'RUNNING' and j.lease_until < now()
      returning 1
    )
    select count(*)::int from expired
  $$;

alter function claim_jobs(text[], text, timestamptz, interval, int) owner to schriftgut_definer;
alter function release_expired_jobs(int) owner to schriftgut_definer;
grant select, update on job to schriftgut_definer;
revoke all on function claim_jobs(text[], text, timestamptz, interval, int) from public;
revoke all on function release_expired_jobs(int) from public;
grant execute on function claim_jobs(text[], text, timestamptz, interval, int), release_expired_jobs(int) to schriftgut_app;
