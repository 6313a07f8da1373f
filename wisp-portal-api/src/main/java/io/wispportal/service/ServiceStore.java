package io.wispportal.service;

import io.wispportal.payment.PaymentReportId;
import io.wispportal.router.RouterId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps services. Called on request and job threads: a service is changed by staff, by a customer's report, by the end
 * of a provisional activation and by what the router answers, at any moment. Changes inside the use case's transaction,
 * {@code add} once for each service; reads also outside one, and they see what is committed. Empty means that the
 * tenant has no such service; false that somebody was quicker, and nothing was stored. A storage that fails throws
 * unchecked; the use case lets it through.
 */
public interface ServiceStore {

    /** The plan must exist ({@link PlanStore}). */
    void add(TenantId tenant, InternetService service);

    /** Empty: this tenant has no such service. */
    Optional<InternetService> find(TenantId tenant, ServiceId id);

    /** Those that are on because of this report. */
    List<InternetService> activatedBy(TenantId tenant, PaymentReportId report);

    /** Those behind this router, in no particular order. */
    List<InternetService> behind(TenantId tenant, RouterId router);

    /** Those with this address; several where routers have networks of their own. */
    List<InternetService> at(TenantId tenant, String ip);

    /**
     * Stores connection, state, permission, provisional and router result if the stored version is still {@code service.version()},
     * in one statement; the stored version is then one higher.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean replace(TenantId tenant, InternetService service);
}
