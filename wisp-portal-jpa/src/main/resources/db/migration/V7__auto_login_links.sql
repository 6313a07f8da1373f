-- Auto-login links. The code itself is nowhere, only its hash.
create table auto_login_link (
    tenant_id       uuid        not null,
    id              uuid        not null,
    customer_id     uuid        not null,
    purpose         varchar(20) not null,
    code_hash       varchar(64) not null,
    -- The tenant's at the time it was made; a higher one there ends it.
    epoch           bigint      not null,
    created_by_kind varchar(20) not null,
    created_by      uuid,
    created_by_name varchar     not null,
    created_at      timestamp with time zone not null,
    expires_at      timestamp with time zone not null,
    single_use      boolean     not null,
    uses            bigint      not null,
    last_used_at    timestamp with time zone,
    ended_at        timestamp with time zone,
    end_reason      varchar(20),
    primary key (tenant_id, id),
    constraint auto_login_link_code_once unique (tenant_id, code_hash),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index auto_login_link_by_customer on auto_login_link (tenant_id, customer_id, created_at);

alter table tenant add column link_epoch bigint default 0 not null;
alter table tenant add column links_ended_at timestamp with time zone;
-- The end of the tenant's id: what links on the installation's host begin with.
alter table tenant add column link_tag varchar(4) default '' not null;
update tenant set link_tag = right(cast(tenant_id as varchar), 4);
create index tenant_by_link_tag on tenant (link_tag);

-- When phone or e-mail was last changed: for a while no link goes there.
alter table customer add column contact_changed_at timestamp with time zone;
