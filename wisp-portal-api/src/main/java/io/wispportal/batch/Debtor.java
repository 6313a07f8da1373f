package io.wispportal.batch;

import io.wispportal.Money;
import io.wispportal.customer.CustomerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has to pay on selected invoices.
 *
 * @param fullName as the customer is called
 * @param phone    as staff wrote it, or null
 * @param due      what the invoices add up to, without what was paid
 * @param firstDue the earliest of their last days to pay
 * @param invoices how many they are
 */
public record Debtor(
        CustomerId customer, String fullName, @Nullable String phone, Money due, LocalDate firstDue, int invoices) {}
