-- The portal's tables, in SQL that PostgreSQL and H2 (MODE=PostgreSQL) both read.
-- Every key starts with tenant_id and every reference carries it along: the database itself refuses a row that points
-- into another tenant, and the data can be spread by tenant. Amounts have their currency beside them.
-- No check lists the constants of an enumeration: a newer version may add some while an older one still runs.

create table tenant (
    tenant_id        uuid    not null,
    slug             varchar not null,
    name             varchar not null,
    currency         varchar(3) not null,
    locale           varchar not null,
    time_zone        varchar not null,
    email            varchar,
    phone            varchar,
    whatsapp         varchar,
    domain           varchar,
    brand_color      varchar(7) not null,
    word_documents   boolean not null,
    provisional_hours integer,
    unreviewed_limit integer,
    returned_limit   integer,
    own_networks     varchar not null,
    -- Passwords of older epochs than this one count no more.
    mass_epoch       bigint default 0 not null,
    primary key (tenant_id),
    constraint tenant_slug_once unique (slug),
    constraint tenant_domain_once unique (domain)
);

create table default_password (
    tenant_id  uuid    not null,
    epoch      bigint  not null,
    hash       varchar not null,
    ciphertext varchar not null,
    primary key (tenant_id, epoch),
    foreign key (tenant_id) references tenant (tenant_id)
);

create table customer (
    tenant_id          uuid    not null,
    id                 uuid    not null,
    user_name          varchar(40) not null,
    first_name         varchar not null,
    last_names         varchar not null,
    email              varchar,
    phone              varchar,
    address            varchar,
    zone               varchar,
    national_id        varchar,
    state              varchar(20) not null,
    -- The own password, if any, and the tenant's newest epoch at the time it was set.
    personal_hash      varchar,
    personal_epoch     bigint,
    -- The generation of the tenant's default password when the customer was added; 0: there was none.
    default_epoch      bigint  not null,
    credential_version bigint  not null,
    primary key (tenant_id, id),
    constraint customer_user_name_once unique (tenant_id, user_name),
    foreign key (tenant_id) references tenant (tenant_id)
);
create index customer_by_name on customer (tenant_id, last_names, first_name, user_name);

create table staff (
    tenant_id          uuid    not null,
    id                 uuid    not null,
    user_name          varchar(40) not null,
    name               varchar not null,
    active             boolean not null,
    personal_hash      varchar not null,
    personal_epoch     bigint  not null,
    credential_version bigint  not null,
    primary key (tenant_id, id),
    constraint staff_user_name_once unique (tenant_id, user_name),
    foreign key (tenant_id) references tenant (tenant_id)
);

create table staff_role (
    tenant_id uuid not null,
    staff_id  uuid not null,
    role      varchar(40) not null,
    primary key (tenant_id, staff_id, role),
    foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);

create table plan (
    tenant_id uuid    not null,
    id        uuid    not null,
    name      varchar not null,
    down_kbps integer not null,
    up_kbps   integer not null,
    price     numeric(19, 4) not null,
    currency  varchar(3) not null,
    primary key (tenant_id, id),
    foreign key (tenant_id) references tenant (tenant_id)
);

create table invoice (
    tenant_id   uuid    not null,
    id          uuid    not null,
    customer_id uuid    not null,
    number      varchar not null,
    issued_on   date    not null,
    due_on      date    not null,
    currency    varchar(3) not null,
    -- The sum of the lines, kept here so that lists need not add them up.
    total       numeric(19, 4) not null,
    paid        numeric(19, 4) not null,
    state       varchar(20) not null,
    version     bigint  not null,
    primary key (tenant_id, id),
    constraint invoice_number_once unique (tenant_id, number),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id)
);
create index invoice_by_customer on invoice (tenant_id, customer_id, state, issued_on);

create table document (
    tenant_id uuid        not null,
    id        uuid        not null,
    owner_id  uuid        not null,
    file_name varchar     not null,
    type      varchar(20) not null,
    size      bigint      not null,
    sha256    varchar(64) not null,
    stored_at timestamp with time zone not null,
    attached  boolean     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, owner_id) references customer (tenant_id, id)
);
create index document_by_content on document (tenant_id, sha256);

create table payment_method (
    tenant_id          uuid    not null,
    id                 uuid    not null,
    internal_name      varchar not null,
    visible_name       varchar not null,
    visible            boolean not null,
    instructions       varchar not null,
    reference_required boolean not null,
    sort_position      integer not null,
    version            bigint  not null,
    primary key (tenant_id, id),
    foreign key (tenant_id) references tenant (tenant_id)
);

create table payment_report (
    tenant_id       uuid    not null,
    id              uuid    not null,
    customer_id     uuid    not null,
    invoice_id      uuid    not null,
    method_id       uuid    not null,
    amount          numeric(19, 4) not null,
    currency        varchar(3) not null,
    paid_on         date    not null,
    reference       varchar,
    -- The reference without case, spaces, dots and dashes: what repetitions are found by.
    reference_key   varchar,
    comment_text    varchar,
    voucher_id      uuid    not null,
    submitted_at    timestamp with time zone not null,
    auto_activated  boolean not null,
    state           varchar(20) not null,
    decided_by_kind varchar(20),
    decided_by      uuid,
    decided_by_name varchar,
    decided_at      timestamp with time zone,
    decision_reason varchar,
    primary key (tenant_id, id),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    foreign key (tenant_id, method_id) references payment_method (tenant_id, id),
    foreign key (tenant_id, voucher_id) references document (tenant_id, id)
);
create index payment_report_by_state on payment_report (tenant_id, state, submitted_at, id);
create index payment_report_by_customer on payment_report (tenant_id, customer_id, submitted_at);
create index payment_report_by_invoice on payment_report (tenant_id, invoice_id, state);
create index payment_report_by_reference on payment_report (tenant_id, reference_key);
create index payment_report_by_voucher on payment_report (tenant_id, voucher_id);

create table service (
    tenant_id             uuid    not null,
    id                    uuid    not null,
    customer_id           uuid    not null,
    plan_id               uuid    not null,
    address               varchar,
    ip                    varchar,
    state                 varchar(20) not null,
    auto_activation       boolean not null,
    provisional_report_id uuid,
    provisional_until     timestamp with time zone,
    router_state          varchar(20) not null,
    router_at             timestamp with time zone not null,
    router_detail         varchar,
    version               bigint  not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id),
    foreign key (tenant_id, provisional_report_id) references payment_report (tenant_id, id)
);
create index service_by_customer on service (tenant_id, customer_id);
create index service_by_report on service (tenant_id, provisional_report_id);

create table invoice_line (
    tenant_id     uuid    not null,
    invoice_id    uuid    not null,
    line_position integer not null,
    description   varchar not null,
    amount        numeric(19, 4) not null,
    service_id    uuid,
    primary key (tenant_id, invoice_id, line_position),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    foreign key (tenant_id, service_id) references service (tenant_id, id)
);

create table ledger_entry (
    tenant_id          uuid not null,
    id                 uuid not null,
    customer_id        uuid not null,
    invoice_id         uuid not null,
    report_id          uuid,
    method_id          uuid not null,
    received           numeric(19, 4) not null,
    applied            numeric(19, 4) not null,
    currency           varchar(3) not null,
    reference          varchar,
    paid_on            date not null,
    registered_by_kind varchar(20) not null,
    registered_by      uuid,
    registered_by_name varchar not null,
    registered_at      timestamp with time zone not null,
    primary key (tenant_id, id),
    -- A payment counts once.
    constraint ledger_entry_report_once unique (tenant_id, report_id),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    foreign key (tenant_id, report_id) references payment_report (tenant_id, id),
    foreign key (tenant_id, method_id) references payment_method (tenant_id, id)
);
create index ledger_entry_by_customer on ledger_entry (tenant_id, customer_id, registered_at);

-- The subject is a payment report or a service, by kind.
create table outbox (
    tenant_id   uuid    not null,
    id          uuid    not null,
    kind        varchar(40) not null,
    subject     uuid    not null,
    state       varchar(20) not null,
    attempts    integer not null,
    note        varchar,
    promised_at timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    primary key (tenant_id, id),
    foreign key (tenant_id) references tenant (tenant_id)
);
create index outbox_by_time on outbox (tenant_id, promised_at, id);
create index outbox_by_state on outbox (tenant_id, state, promised_at, id);

-- Refers to nothing: what was done stays told when the thing it was done to is gone.
create table audit_entry (
    tenant_id   uuid    not null,
    id          uuid    not null,
    happened_at timestamp with time zone not null,
    actor_kind  varchar(20) not null,
    actor       uuid,
    actor_name  varchar not null,
    action      varchar(40) not null,
    subject     uuid,
    customer    uuid,
    -- A JSON object of texts.
    details     varchar not null,
    primary key (tenant_id, id)
);
create index audit_entry_by_time on audit_entry (tenant_id, happened_at, id);
create index audit_entry_by_customer on audit_entry (tenant_id, customer, happened_at, id);

-- Refers to no tenant: the installation itself counts failures too.
create table throttle (
    tenant_id    uuid    not null,
    counted      varchar not null,
    failures     integer not null,
    first_at     timestamp with time zone not null,
    locked_until timestamp with time zone,
    version      bigint  not null,
    primary key (tenant_id, counted)
);

create table ended_session (
    tenant_id  uuid not null,
    id         uuid not null,
    expires_at timestamp with time zone not null,
    primary key (tenant_id, id)
);

create table captured_mail (
    tenant_id   uuid    not null,
    id          uuid    not null,
    from_name   varchar not null,
    reply_to    varchar,
    recipient   varchar not null,
    subject     varchar not null,
    body        varchar not null,
    captured_at timestamp with time zone not null,
    primary key (tenant_id, id)
);
create index captured_mail_by_time on captured_mail (tenant_id, captured_at, id);

-- The alarm clocks, in the shape that db-scheduler prescribes; the tenant is in task_instance.
create table scheduled_tasks (
    task_name            varchar not null,
    task_instance        varchar not null,
    task_data            bytea,
    execution_time       timestamp with time zone,
    picked               boolean not null,
    picked_by            varchar,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint  not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
