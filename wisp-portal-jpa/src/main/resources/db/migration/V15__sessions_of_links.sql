-- Whether a link opened it: ending the customer's links ends it too.
alter table open_session add column by_link boolean default false not null;
