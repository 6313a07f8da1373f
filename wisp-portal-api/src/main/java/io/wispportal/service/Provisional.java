package io.wispportal.service;

import io.wispportal.payment.PaymentReportId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a service is on although its invoice is not paid.
 *
 * @param report the payment report that activated it
 * @param until  when it is suspended again unless the report is approved; null: it stays on
 */
public record Provisional(PaymentReportId report, @Nullable Instant until) {

    public Provisional {
        Objects.requireNonNull(report, "report");
    }
}
