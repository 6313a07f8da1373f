-- Whom a document that waits for its request came from: nobody takes the places of all. Forgotten once a request has it.
alter table identity_document add column sender varchar(64);
