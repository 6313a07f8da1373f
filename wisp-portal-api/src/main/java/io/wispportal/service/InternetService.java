package io.wispportal.service;

import io.wispportal.customer.CustomerId;
import io.wispportal.payment.PaymentReportId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One Internet service of a customer. Staff suspend and activate it; with the permission {@code autoActivation} a
 * payment report activates it provisionally. Every such change is promised to the router: {@code router} tells what
 * became of it.
 *
 * @param address where it is installed, or null
 * @param connection where it is connected
 * @param autoActivation whether reporting a payment activates it while it is suspended (PAY-06, default no)
 * @param provisional set while it is on because of an unapproved report, else null
 * @param version grows with every stored change
 */
public record InternetService(
        ServiceId id,
        CustomerId customer,
        Plan plan,
        @Nullable String address,
        Connection connection,
        ServiceState state,
        boolean autoActivation,
        @Nullable Provisional provisional,
        RouterResult router,
        long version) {

    public InternetService {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(router, "router");
    }

    /** Its address in the tenant's network, or null. */
    public @Nullable String ip() {
        return connection.ip();
    }

    public boolean isSuspended() {
        return state == ServiceState.SUSPENDED;
    }

    public boolean isActive() {
        return state == ServiceState.ACTIVE;
    }

    /** Whether somebody still has to go there and install it. */
    public boolean isToInstall() {
        return state == ServiceState.TO_INSTALL;
    }

    /** A new one that is to be installed; the router has to hear of it. */
    public static InternetService toInstall(
            ServiceId id, CustomerId customer, Plan plan, String address, Connection connection, Instant at) {
        RouterResult none = new RouterResult(RouterState.UNMANAGED, at, null);
        InternetService made = new InternetService(
                id, customer, plan, address, connection, ServiceState.TO_INSTALL, false, null, none, 0);
        return made.with(made.pending(at));
    }

    /** On by decision of staff or because everything is paid. */
    public InternetService activated(Instant at) {
        return in(ServiceState.ACTIVE, null, pending(at));
    }

    /** On because a payment was reported. */
    public InternetService activatedBy(PaymentReportId report, @Nullable Instant until, Instant at) {
        return in(ServiceState.ACTIVE, new Provisional(report, until), pending(at));
    }

    public InternetService suspended(Instant at) {
        return in(ServiceState.SUSPENDED, null, pending(at));
    }

    /** The report was decided: what it activated stays on for good. */
    public InternetService settled() {
        return in(state, null, router);
    }

    public InternetService with(RouterResult result) {
        return in(state, provisional, result);
    }

    public InternetService withAutoActivation(boolean allowed) {
        return new InternetService(
                id, customer, plan, address, connection, state, allowed, provisional, router, version);
    }

    /** As it is once staff said where it is connected; the router has to hear of it. */
    public InternetService connected(Connection now, Instant at) {
        InternetService moved = new InternetService(
                id, customer, plan, address, now, state, autoActivation, provisional, router, version);
        return moved.with(moved.pending(at));
    }

    /** What is promised where a router is known. */
    private RouterResult pending(Instant at) {
        return new RouterResult(connection.router() == null ? RouterState.UNMANAGED : RouterState.PENDING, at, null);
    }

    private InternetService in(ServiceState next, @Nullable Provisional why, RouterResult result) {
        return new InternetService(id, customer, plan, address, connection, next, autoActivation, why, result, version);
    }
}
