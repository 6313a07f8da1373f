-- Whether the own password is one that the customer was given to begin with.
alter table customer add column personal_initial boolean default false not null;

-- The last request of a customer for a code to choose a new password with.
create table password_reset (
    tenant_id   uuid    not null,
    customer_id uuid    not null,
    hash        varchar,
    expires_at  timestamp with time zone not null,
    tries       integer not null,
    version     bigint  not null,
    primary key (tenant_id, customer_id),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
