-- Reminders of payments are only for those who have something to pay, unless staff say otherwise.
alter table notice add column owing boolean default false not null;
update notice set owing = true where kind = 'PAYMENT';

-- Staff choose among the zones that customers are in.
create index customer_by_zone on customer (tenant_id, zone);
