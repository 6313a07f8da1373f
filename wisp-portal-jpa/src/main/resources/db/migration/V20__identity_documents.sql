-- Files of people who ask for the service and are no customers yet.
create table identity_document (
    tenant_id  uuid        not null,
    id         uuid        not null,
    kind       varchar(20) not null,
    file_name  varchar     not null,
    type       varchar(20) not null,
    size       bigint      not null,
    sha256     varchar(64) not null,
    stored_at  timestamp with time zone not null,
    -- Both are missing as long as no request claims it.
    request    uuid,
    kept_until timestamp with time zone,
    primary key (tenant_id, id),
    foreign key (tenant_id) references tenant (tenant_id)
);
create index identity_document_by_request on identity_document (tenant_id, request);

-- The key of each encrypted document, encrypted with the installation's. Without its row the bytes are lost for good.
create table document_key (
    tenant_id uuid    not null,
    document  uuid    not null,
    wrapped   varchar not null,
    primary key (tenant_id, document),
    foreign key (tenant_id) references tenant (tenant_id)
);
