-- A service's page shows what was agreed when it was opened.
create index installation_request_by_service on installation_request (tenant_id, service);
