-- Marks of the names that one address tried, for rules that tell names apart; never more than the rule's limit.
alter table throttle add column names varchar default '' not null;
