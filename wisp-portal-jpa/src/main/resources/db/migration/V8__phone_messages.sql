-- What an installation without gateway keeps instead of sending it to a phone.
create table captured_message (
    tenant_id   uuid    not null,
    id          uuid    not null,
    channel     varchar(20) not null,
    recipient   varchar(16) not null,
    body        varchar not null,
    captured_at timestamp with time zone not null,
    primary key (tenant_id, id),
    foreign key (tenant_id) references tenant (tenant_id)
);
create index captured_message_by_time on captured_message (tenant_id, captured_at, id);

-- The latest try of each message to a phone, without its text: that may hold a link which lets its reader in.
create table send_attempt (
    tenant_id  uuid    not null,
    id         uuid    not null,
    channel    varchar(20) not null,
    recipient  varchar(16) not null,
    state      varchar(20) not null,
    begun_at   timestamp with time zone not null,
    primary key (tenant_id, id),
    foreign key (tenant_id) references tenant (tenant_id)
);
create index send_attempt_by_time on send_attempt (tenant_id, begun_at);
create index send_attempt_by_recipient on send_attempt (tenant_id, recipient, begun_at);

-- Gateways of tenants. The secret is encrypted for its tenant and channel.
create table gateway (
    tenant_id uuid    not null,
    channel   varchar(20) not null,
    kind      varchar(20) not null,
    fields    varchar not null,
    secret    varchar,
    daily_cap integer not null,
    version   bigint  not null,
    primary key (tenant_id, channel),
    foreign key (tenant_id) references tenant (tenant_id)
);

-- Texts that tenants changed; the others are the portal's own.
create table message_template (
    tenant_id uuid    not null,
    kind      varchar(40) not null,
    language  varchar(8) not null,
    subject   varchar not null,
    body      varchar not null,
    version   bigint  not null,
    primary key (tenant_id, kind, language),
    foreign key (tenant_id) references tenant (tenant_id)
);
