-- How a router shows pages and cuts traffic.
alter table router add column cuts boolean default true not null;
alter table router add column shares_proxy boolean default false not null;
alter table router add column portal_list varchar(60) default 'server_wisphub' not null;

-- Where a service is connected.
alter table service add column router_id uuid;
alter table service add column ppp_user varchar;
alter table service add column ppp_profile varchar;
alter table service add column queue varchar;
alter table service add constraint service_router foreign key (tenant_id, router_id) references router (tenant_id, id);
create index service_by_router on service (tenant_id, router_id);
create index service_by_ip on service (tenant_id, ip);

-- How the work on a router goes; whoever works on it holds it for a while.
create table router_status (
    tenant_id  uuid    not null,
    router_id  uuid    not null,
    health     varchar(20) not null,
    detail     varchar,
    since      timestamp with time zone not null,
    confirmed  timestamp with time zone,
    portal     varchar,
    repaired   integer not null,
    failures   integer not null,
    next_try   timestamp with time zone,
    watched    timestamp with time zone,
    consent    timestamp with time zone,
    holder     uuid,
    held_until timestamp with time zone,
    version    bigint  not null,
    primary key (tenant_id, router_id),
    foreign key (tenant_id, router_id) references router (tenant_id, id)
);
insert into router_status (tenant_id, router_id, health, since, repaired, failures, version)
    select tenant_id, id, 'NEW', current_timestamp, 0, 0, 0 from router;

-- Each of them is looked at from now on.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
    select 'portal-watch-router', cast(tenant_id as varchar) || '/' || cast(id as varchar), current_timestamp, false, 1
    from router;

-- Work on routers is no promise of its own any more: the state that is wanted says what is to do.
delete from outbox where kind = 'ROUTER_SERVICE';
delete from scheduled_router_tasks;
update service set router_state = 'UNMANAGED', router_detail = null where router_id is null;

-- Pages that staff have customers shown for a time.
create table notice (
    tenant_id uuid    not null,
    id        uuid    not null,
    kind      varchar(20) not null,
    audience  varchar(20) not null,
    zone      varchar,
    router_id uuid,
    text      varchar not null,
    begins    timestamp with time zone not null,
    until     timestamp with time zone,
    ended     timestamp with time zone,
    version   bigint  not null,
    primary key (tenant_id, id),
    foreign key (tenant_id) references tenant (tenant_id),
    foreign key (tenant_id, router_id) references router (tenant_id, id)
);
create index notice_by_beginning on notice (tenant_id, begins);

-- The customers whom a notice was made for one by one.
create table notice_customer (
    tenant_id   uuid not null,
    notice_id   uuid not null,
    customer_id uuid not null,
    primary key (tenant_id, notice_id, customer_id),
    foreign key (tenant_id, notice_id) references notice (tenant_id, id),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);

-- Who has read it and is not shown it again.
create table notice_reader (
    tenant_id   uuid not null,
    notice_id   uuid not null,
    customer_id uuid not null,
    read_at     timestamp with time zone not null,
    primary key (tenant_id, notice_id, customer_id),
    foreign key (tenant_id, notice_id) references notice (tenant_id, id),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
