-- A password that somebody else set opens nothing but the page where its owner sets their own.

alter table account add column password_temporary boolean not null default false;
