package io.wispportal.testing;

import static io.wispportal.testing.Table.REPORTS;

import io.wispportal.customer.CustomerId;
import io.wispportal.payment.ActivationHistories;
import io.wispportal.payment.ActivationHistory;
import io.wispportal.tenant.TenantId;

/** What the limits of auto-activation look at, counted in memory. */
public final class InMemoryActivationHistories implements ActivationHistories {

    private final InMemoryDatabase database;

    public InMemoryActivationHistories(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public ActivationHistory activationHistory(TenantId tenant, CustomerId customer) {
        return PastReports.of(database.all(REPORTS, tenant)
                        .filter(report -> report.customer().equals(customer))
                        .toList())
                .history();
    }
}
