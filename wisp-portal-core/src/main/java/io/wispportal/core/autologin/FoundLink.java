package io.wispportal.core.autologin;

import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.customer.Customer;
import io.wispportal.tenant.Tenant;

/** A link with whose it is. */
record FoundLink(Tenant tenant, AutoLoginLink link, Customer customer) {

    String name() {
        return customer.userName().at(tenant.slug());
    }
}
