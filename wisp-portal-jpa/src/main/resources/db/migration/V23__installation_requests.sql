-- People who ask for the service, and what became of it.
create table installation_request (
    tenant_id     uuid    not null,
    id            uuid    not null,
    -- The filled-in form: sent twice it makes one request.
    form          uuid    not null,
    first_name    varchar not null,
    last_names    varchar not null,
    national_id   varchar,
    email         varchar,
    address       varchar not null,
    locality      varchar,
    city          varchar,
    postal_code   varchar,
    phone         varchar not null,
    second_phone  varchar,
    comments      varchar,
    email_clash   boolean not null,
    -- In lower case, as long as nobody else may have it: no index of a part of the rows is needed, which H2 has not.
    held_email    varchar,
    state         varchar(20) not null,
    requested_at  timestamp with time zone not null,
    close_reason  varchar,
    closed_by_kind varchar(20),
    closed_by     uuid,
    closed_by_name varchar,
    closed_at     timestamp with time zone,
    refused_step  varchar(40),
    refused_reason varchar,
    refused_at    timestamp with time zone,
    -- What was agreed at activation; customer and service need not be this database's.
    customer      uuid,
    user_name     varchar(40),
    service       uuid,
    planned_on    date,
    currency      varchar(3),
    cost          numeric(19, 4),
    cost_discount numeric(19, 4),
    plan_id       uuid,
    plan_currency varchar(3),
    plan_discount numeric(19, 4),
    router_id     uuid,
    ip            varchar,
    queue         varchar,
    zone          varchar,
    technician    varchar,
    activated_by_kind varchar(20),
    activated_by  uuid,
    activated_by_name varchar,
    activated_at  timestamp with time zone,
    installed_at  timestamp with time zone,
    version       bigint  not null,
    primary key (tenant_id, id),
    constraint installation_request_form_once unique (tenant_id, form),
    constraint installation_request_email_once unique (tenant_id, held_email),
    foreign key (tenant_id) references tenant (tenant_id),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id),
    foreign key (tenant_id, router_id) references router (tenant_id, id)
);
create index installation_request_by_state on installation_request (tenant_id, state, requested_at, id);

-- Which step of a request promised what.
create table step_promise (
    tenant_id  uuid not null,
    entry_id   uuid not null,
    request_id uuid not null,
    step       varchar(40) not null,
    primary key (tenant_id, entry_id),
    foreign key (tenant_id, entry_id) references outbox (tenant_id, id),
    foreign key (tenant_id, request_id) references installation_request (tenant_id, id)
);
create index step_promise_by_request on step_promise (tenant_id, request_id, entry_id);

alter table tenant add column id_front_required boolean default true not null;
alter table tenant add column id_back_required boolean default true not null;
alter table tenant add column address_proof_required boolean default true not null;
