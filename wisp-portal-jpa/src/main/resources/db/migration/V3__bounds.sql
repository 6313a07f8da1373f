-- What is counted or swept per tenant is found without reading all of it.
alter table throttle add column kept_until timestamp with time zone default current_timestamp not null;
create index throttle_by_end on throttle (tenant_id, kept_until);
create index document_by_owner on document (tenant_id, owner_id, attached);
