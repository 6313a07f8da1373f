package io.wispportal.service;

import io.wispportal.payment.PaymentReportId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps services. Changes inside the use case's transaction. */
public interface ServiceStore {

    /** The plan must exist ({@link PlanStore}). */
    void add(TenantId tenant, InternetService service);

    /** Empty: this tenant has no such service. */
    Optional<InternetService> find(TenantId tenant, ServiceId id);

    /** Those that are on because of this report. */
    List<InternetService> activatedBy(TenantId tenant, PaymentReportId report);

    /**
     * Stores state, permission, provisional and router result if the stored version is still {@code service.version()},
     * in one statement; the stored version is then one higher.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean replace(TenantId tenant, InternetService service);
}
