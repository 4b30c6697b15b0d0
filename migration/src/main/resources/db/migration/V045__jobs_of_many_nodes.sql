-- Jobs for more than one node: what they carry, slots by lane, and work that comes round taken in turns.

-- Canonical JSON of ids, numbers, days and codes; never what somebody typed.
alter table job add column payload text check (length(payload) <= 8000);

drop function claim_jobs(text[], text, timestamptz, interval, int);

-- Claims up to max_jobs waiting jobs of the given kinds, round robin over tenants: the first of each tenant, then the second.
-- Of those at most max_bulk are in the lane BULK, and at most max_waiting in NORMAL and BULK together: the rest is kept free for
-- what somebody is waiting for. Jobs of a suspended tenant wait.
create function claim_jobs(kinds text[], node_name text, clock timestamptz, lease interval,
                           max_jobs int, max_waiting int, max_bulk int)
  returns table (tenant_id uuid, id uuid, lane text)
  language sql volatile security definer set search_path = pg_catalog, public
  as $$
    with candidate as (
      select first.tenant_id, first.id, first.run_at, first.lane_rank,
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
       where t.suspended_at is null
    ), in_lane as (
      select c.*, row_number() over (partition by c.lane_rank order by c.turn, c.run_at, c.id) as place
        from candidate c
    ), waiting as (
      select l.*, count(*) filter (where l.lane_rank > 1) over (order by l.turn, l.run_at, l.id) as others
        from in_lane l
       where l.lane_rank < 3 or l.place <= max_bulk
    ), chosen as (
      select j.tenant_id, j.id
        from public.job j join waiting w on w.tenant_id = j.tenant_id and w.id = j.id
       where j.state = 'READY' and (w.lane_rank = 1 or w.others <= max_waiting)
       order by w.turn, w.run_at
       limit max_jobs
         for update of j skip locked
    )
    update public.job j
       set state = 'RUNNING', node = node_name, attempts = j.attempts + 1,
           -- the lease alone runs on the database's clock: nodes may disagree about theirs
           lease_until = now() + lease
      from chosen c
     where j.tenant_id = c.tenant_id and j.id = c.id
    returning j.tenant_id, j.id, j.lane
  $$;

alter function claim_jobs(text[], text, timestamptz, interval, int, int, int) owner to schriftgut_definer;
revoke all on function claim_jobs(text[], text, timestamptz, interval, int, int, int) from public;
grant execute on function claim_jobs(text[], text, timestamptz, interval, int, int, int) to schriftgut_app;

-- Whose turn it is with the work that comes round by itself: one node at a time, by lease.
create table periodic_turn (
  tenant_id    uuid not null references tenant,
  work         text not null,
  begun_at     timestamptz not null,
  node         text not null,
  -- null when the round has ended
  lease_until  timestamptz,
  primary key (tenant_id, work)
);
call isolate('periodic_turn');

-- Which node's local index the entries of a tenant are in: another one that takes over builds them anew.
create table index_home (
  tenant_id    uuid not null references tenant,
  node         text not null,
  primary key (tenant_id)
);
call isolate('index_home');
