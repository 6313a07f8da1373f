-- Messages to the customers of many invoices: what staff wrote, and whom it is about.
create table message_batch (
    tenant_id       uuid    not null,
    id              uuid    not null,
    state           varchar(20) not null,
    -- The invoices: those that were ticked, or all that match.
    invoice_state   varchar(20),
    due_before      date,
    search_text     varchar not null,
    zone            varchar not null,
    chosen          varchar not null,
    body            varchar not null,
    as_link         boolean not null,
    plain_letters   boolean not null,
    author_kind     varchar(20) not null,
    author          uuid,
    author_name     varchar not null,
    created_at      timestamp with time zone not null,
    confirmed_at    timestamp with time zone,
    -- The last customer, in the order of their ids, who was written down as a recipient.
    prepared_to     uuid,
    ended_at        timestamp with time zone,
    version         bigint  not null,
    primary key (tenant_id, id),
    foreign key (tenant_id) references tenant (tenant_id)
);
create index message_batch_by_time on message_batch (tenant_id, confirmed_at, id);

-- Each customer of a batch once. The link's address is encrypted and forgotten once it is not needed.
create table batch_recipient (
    tenant_id   uuid    not null,
    batch_id    uuid    not null,
    id          uuid    not null,
    customer_id uuid    not null,
    phone       varchar(16),
    address     varchar,
    link_id     uuid,
    -- What was sent, with a dummy in the place of the link's code.
    body        varchar,
    state       varchar(20) not null,
    attempts    integer not null,
    note        varchar,
    due_at      timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    primary key (tenant_id, batch_id, id),
    constraint batch_recipient_once unique (tenant_id, batch_id, customer_id),
    foreign key (tenant_id, batch_id) references message_batch (tenant_id, id),
    foreign key (tenant_id, customer_id) references customer (tenant_id, id),
    foreign key (tenant_id, link_id) references auto_login_link (tenant_id, id)
);
create index batch_recipient_by_due on batch_recipient (tenant_id, batch_id, state, due_at, id);

-- Alarms of batches: a scheduler of their own rings them, so that nothing waits behind thousands of messages.
-- The same shape as scheduled_tasks.
create table scheduled_batch_tasks (
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
create index scheduled_batch_tasks_by_time on scheduled_batch_tasks (execution_time);
create index scheduled_batch_tasks_by_heartbeat on scheduled_batch_tasks (last_heartbeat);
