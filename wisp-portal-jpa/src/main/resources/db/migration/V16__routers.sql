-- The routers of a tenant. The password is encrypted; the key that opens it is not in the database.
create table router (
    tenant_id uuid    not null,
    id        uuid    not null,
    name      varchar not null,
    host      varchar not null,
    port      integer not null,
    tls       boolean not null,
    -- SHA-256 of the public key that it must show.
    pin       varchar(64),
    user_name varchar not null,
    secret    varchar,
    strategy  varchar(30) not null,
    active    boolean not null,
    version   bigint  not null,
    primary key (tenant_id, id),
    foreign key (tenant_id) references tenant (tenant_id)
);
