-- A staff member's last visit to the portal as a customer, by its session: the only one that may go on.
alter table staff add column visit uuid;
