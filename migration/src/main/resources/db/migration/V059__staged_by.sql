-- What somebody has waiting to be filed is counted with each upload.
create index blob_staged_by on blob (tenant_id, staged_by) where state = 'STAGED';
