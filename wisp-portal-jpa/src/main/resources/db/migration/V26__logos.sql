-- The logo of a tenant, made anew by the portal from what staff sent: at most 600 x 240 pixels and 256 KiB.
create table tenant_logo (
    tenant_id uuid        not null,
    hash      varchar(32) not null,
    width     integer     not null,
    height    integer     not null,
    type      varchar(20) not null,
    picture   bytea       not null,
    primary key (tenant_id),
    foreign key (tenant_id) references tenant (tenant_id)
);

alter table tenant add column balance_logo boolean default true not null;
