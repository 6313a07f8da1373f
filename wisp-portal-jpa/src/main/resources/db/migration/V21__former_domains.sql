-- Domains that a portal moved away from: links and routers that have not followed still lead there.
create table former_domain (
    tenant_id uuid    not null,
    domain    varchar not null,
    primary key (tenant_id, domain),
    foreign key (tenant_id) references tenant (tenant_id)
);
create unique index former_domain_once on former_domain (domain);
