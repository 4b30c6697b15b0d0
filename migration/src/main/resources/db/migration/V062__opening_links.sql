-- A link, mailed once to an address that two stand behind, by which the owner of an account that waits lets it read.
alter table access_token
  drop constraint access_token_kind_check,
  -- HALF: the password was right, the code is missing. LINK: opens nothing but the page to choose a password
  add constraint access_token_kind_check check (kind in ('SESSION', 'API', 'HALF', 'LINK'));
