-- What is counted or swept per tenant is found without reading all of it.
create index throttle_by_age on throttle (tenant_id, first_at);
create index document_by_owner on document (tenant_id, owner_id, attached);
