package io.wispportal.payment;

/** A ledger entry with the names that people know. */
public record LedgerRow(LedgerEntry entry, String invoiceNumber, String methodName) {}
