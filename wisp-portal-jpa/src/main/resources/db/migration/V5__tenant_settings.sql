-- How customers get passwords, links and messages.
alter table tenant add column initial_password varchar(20) default 'SHARED' not null;
alter table tenant add column first_sign_in varchar(20) default 'ASK' not null;
alter table tenant add column most_links integer default 20 not null;
alter table tenant add column links_end_with_password boolean default true not null;
alter table tenant add column keep_staff_session boolean default false not null;
alter table tenant add column link_hold_hours integer default 24 not null;
alter table tenant add column confirmations boolean default false not null;
alter table tenant add column plain_letters boolean default false not null;
