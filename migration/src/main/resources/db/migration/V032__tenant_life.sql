-- The life of a tenant: suspension, request for its deletion, and how it appears to its people.

alter table tenant
  add column version bigint not null default 0,
  -- nobody signs in and no job begins while this is set
  add column suspended_at timestamptz,
  add column suspension_reason text,
  -- confirmed by a second person; the erasure itself is an act of its own and does not follow from these rows
  add column deletion_id uuid,
  add column deletion_asked_at timestamptz,
  add column deletion_due_at timestamptz,
  add column deletion_reason text,
  add check ((suspended_at is null) = (suspension_reason is null)),
  add check (num_nulls(deletion_id, deletion_asked_at, deletion_due_at, deletion_reason) in (0, 4)),
  add check (deletion_due_at > deletion_asked_at);

-- What the pages call things, and the logo they show; one row at most.
create table tenant_brand (
  tenant_id    uuid not null references tenant,
  term_set     text not null check (term_set in ('VERWALTUNG', 'KOMMUNE', 'JUSTIZ')),
  -- each as TERM=word
  own_words    text[] not null,
  logo_type    text check (logo_type in ('image/png', 'image/jpeg')),
  logo_sha256  bytea check (length(logo_sha256) = 32),
  version      bigint not null,
  primary key (tenant_id),
  check ((logo_type is null) = (logo_sha256 is null))
);
call isolate('tenant_brand');

-- Apart from the row that every page reads.
create table tenant_logo (
  tenant_id  uuid not null references tenant,
  content    bytea not null check (length(content) between 1 and 262144),
  primary key (tenant_id)
);
call isolate('tenant_logo');

-- As in V003, but jobs of a suspended tenant wait.
create or replace function claim_jobs(kinds text[], node_name text, clock timestamptz, lease interval, max_jobs int)
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
       where t.suspended_at is null
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
