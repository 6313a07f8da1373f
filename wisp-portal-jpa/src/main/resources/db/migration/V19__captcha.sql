-- Captchas of tenants: keys for the own domain, and what happens while the provider is down. The secret is encrypted for
-- its tenant. Trouble is what the provider said against the keys the last time.
create table captcha (
    tenant_id uuid    not null,
    site_key  varchar,
    secret    varchar,
    policy    varchar(20) not null,
    trouble   varchar(20),
    version   bigint  not null,
    primary key (tenant_id),
    foreign key (tenant_id) references tenant (tenant_id)
);

-- Hashes of answers that counted; those given with the installation's keys belong to no tenant.
create table captcha_answer (
    tenant_id  uuid    not null,
    hash       varchar(80) not null,
    kept_until timestamp with time zone not null,
    primary key (tenant_id, hash)
);
create index captcha_answer_by_end on captcha_answer (tenant_id, kept_until);
