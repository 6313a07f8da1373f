-- After a request was closed or its installation done.
alter table tenant add column documents_kept_days integer default 180 not null;
