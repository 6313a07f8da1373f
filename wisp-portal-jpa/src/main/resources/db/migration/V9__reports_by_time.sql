-- All reports of a tenant, newest first.
create index payment_report_by_time on payment_report (tenant_id, submitted_at, id);
