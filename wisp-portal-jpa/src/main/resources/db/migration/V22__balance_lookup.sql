-- What the public balance lookup finds customers by, as it is compared: see BalanceIdentifier.
alter table customer add column tax_id varchar;
alter table customer add column national_id_key varchar;
alter table customer add column tax_id_key varchar;
alter table customer add column email_key varchar;
update customer set
    national_id_key = upper(replace(replace(replace(national_id, ' ', ''), '.', ''), '-', '')),
    email_key = lower(trim(email));
update customer set national_id_key = null where length(national_id_key) < 3;
update customer set email_key = null where length(email_key) < 3;
create index customer_by_national_id on customer (tenant_id, national_id_key);
create index customer_by_tax_id on customer (tenant_id, tax_id_key);
create index customer_by_email on customer (tenant_id, email_key);

-- Missing where somebody else than the portal adds the row: then nobody finds the service by it.
alter table service add column number varchar(8);
update service set number = upper(right(cast(id as varchar), 8));
create index service_by_number on service (tenant_id, number);

alter table tenant add column balance_identifiers varchar
    default 'USER_NAME NATIONAL_ID TAX_ID EMAIL SERVICE_ID' not null;
alter table tenant add column balance_title varchar default '' not null;
alter table tenant add column balance_text varchar default '' not null;
alter table tenant add column balance_footer varchar default '' not null;
alter table tenant add column url_identifier varchar(20) default 'SLUG' not null;
