-- A tenant's invoices in the order in which they are due, those of one state and all of them.
create index invoice_by_state_and_due on invoice (tenant_id, state, due_on, id);
create index invoice_by_due on invoice (tenant_id, due_on, id);
