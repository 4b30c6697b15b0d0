-- How a messenger gets in; many sites need no word about it.
alter table site add column way_in text check (way_in <> '');
