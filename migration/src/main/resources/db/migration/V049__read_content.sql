-- What a version is, found out in one run: format, pages and slices of its text, whether the parts of a mail are filed.

alter table extracted_text
  -- rows read before keep their whole text here; others have slices instead
  alter column content drop not null,
  add column slices bytea[],
  add column slice_starts int[],
  add column page_starts int[],
  -- identifier of the format in PRONOM
  add column pronom text,
  add column parts_filed boolean not null default false,
  add constraint text_is_kept check (num_nonnulls(content, slices) = 1);

-- Reading and taking mails apart were two jobs; what of them is not done, and may be tried again, becomes the one there is now.
-- The forced policy binds the owner too; lifted for these statements only, inside the transaction of the script.
alter table job no force row level security;
update job set kind = 'read-content' where kind = 'read-text' and state <> 'DONE';
update job j set kind = 'read-content'
 where j.kind = 'split-mail' and j.state <> 'DONE'
   and not exists (select 1 from job r
         where r.tenant_id = j.tenant_id and r.kind = 'read-content' and r.subject = j.subject
           and r.state in ('READY', 'RUNNING'));
delete from job where kind = 'split-mail' and state <> 'DONE';
alter table job force row level security;

-- References as people sort them: 97.2 before 97.10 before 122.1.
create function natural_key(reference text) returns text language sql immutable parallel safe
as $$
  select string_agg(case when part[1] ~ '^[0-9]' then lpad(part[1], greatest(length(part[1]), 12), '0') else part[1] end, '' order by n)
    from regexp_matches(reference, '[0-9]+|[^0-9]+', 'g') with ordinality as parts (part, n)
$$;
revoke all on function natural_key(text) from public;
grant execute on function natural_key(text) to schriftgut_app;
