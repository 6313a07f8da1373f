package io.wispportal.service;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.List;

/** What screens read about services. */
public interface ServiceQueries {

    /** By plan name; empty if there are none or there is no such customer. */
    List<InternetService> ofCustomer(TenantId tenant, CustomerId customer);
}
