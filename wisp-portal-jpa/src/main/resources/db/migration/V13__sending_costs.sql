-- What a message is paid for, and why it was sent. Where older nodes do not say: one segment, and no reason to suspect it.
alter table send_attempt add column segments integer default 1 not null;
alter table send_attempt add column cause varchar(20) default 'BATCH' not null;

-- What a gateway's messages cost and may cost within 24 hours, in the tenant's currency; none: nobody said.
alter table gateway add column currency varchar(3);
alter table gateway add column segment_price numeric(19, 4);
alter table gateway add column money_cap numeric(19, 4);
