package io.wispportal.invoice;

import io.wispportal.Money;
import io.wispportal.service.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * One charge of an invoice.
 *
 * @param service the service it is for, or null for other charges
 */
public record InvoiceLine(
        String description, Money amount, @Nullable ServiceId service) {}
