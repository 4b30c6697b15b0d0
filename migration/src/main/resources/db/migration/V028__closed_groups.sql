-- Groups are closed, never deleted: what they were given comes back with them.

alter table access_group add column closed boolean not null default false;
