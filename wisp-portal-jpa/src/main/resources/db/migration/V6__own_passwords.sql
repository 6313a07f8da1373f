-- Whether the own password is one that the customer was given to begin with.
alter table customer add column personal_initial boolean default false not null;
