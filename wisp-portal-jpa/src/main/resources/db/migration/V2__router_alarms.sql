-- Alarms for work on routers, which may hang: a scheduler of their own rings them, so that mail does not wait behind them.
-- The same shape as scheduled_tasks.
create table scheduled_router_tasks (
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
create index scheduled_router_tasks_by_time on scheduled_router_tasks (execution_time);
create index scheduled_router_tasks_by_heartbeat on scheduled_router_tasks (last_heartbeat);
