-- Marks of the names that one address tried, for rules that tell names apart; never more than the rule's limit.
alter table throttle add column names varchar default '' not null;

-- What customers have opened, so that there are never too many. Whether a session holds is not read here.
create table open_session (
    tenant_id   uuid not null,
    id          uuid not null,
    customer_id uuid not null,
    opened_at   timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index open_session_by_customer on open_session (tenant_id, customer_id, opened_at);
