-- Asked with nearly every request: answered from the index alone.
drop index access_group_member_account;
create index access_group_member_account on access_group_member (tenant_id, account_id, group_id);
