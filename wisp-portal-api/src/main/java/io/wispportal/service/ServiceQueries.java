package io.wispportal.service;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.List;

/**
 * What screens read about services. Called on the request's thread, outside a transaction, as often as wanted; one
 * query. An empty list means that there are none, or no such customer in the tenant. A storage that fails throws
 * unchecked; the use case lets it through.
 */
public interface ServiceQueries {

    /** By plan name; empty if there are none or there is no such customer. */
    List<InternetService> ofCustomer(TenantId tenant, CustomerId customer);

    /** Of each router that services are behind, in no particular order. */
    List<RouterLoad> byRouter(TenantId tenant);
}
