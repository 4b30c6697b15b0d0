-- What is known about malware in a content, and the type its first bytes show.

alter table blob
  add column scan        text not null default 'NONE'
    check (scan in ('NONE', 'CLEAN', 'WAITING', 'TOO_LARGE', 'INFECTED')),
  add column scanned_at  timestamptz,
  -- the scanner's name for what it found
  add column threat      text check (length(threat) <= 200),
  -- of what runs when it is opened; null for everything else
  add column shows       text,
  add check ((scan = 'INFECTED') = (threat is not null));

create index blob_unscanned on blob (tenant_id, id) where scan = 'WAITING';
