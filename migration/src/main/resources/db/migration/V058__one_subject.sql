-- An account is opened by one subject of a provider. Where a second had come by its name, the first one stays.
-- The forced policy binds the owner too; lifted for this statement only, inside the transaction of the script.
alter table external_identity no force row level security;
delete from external_identity later
  using external_identity first
  where first.tenant_id = later.tenant_id
    and first.account_id = later.account_id
    and first.issuer = later.issuer
    and (first.created_at, first.id) < (later.created_at, later.id);
alter table external_identity force row level security;

create unique index external_identity_account on external_identity (tenant_id, account_id, issuer);
