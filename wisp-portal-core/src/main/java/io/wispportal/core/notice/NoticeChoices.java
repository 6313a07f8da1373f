package io.wispportal.core.notice;

import io.wispportal.Slice;
import io.wispportal.core.StaffCaller;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerZone;
import io.wispportal.customer.SearchedFields;
import io.wispportal.router.Router;
import io.wispportal.router.RouterStore;
import io.wispportal.staff.Permission;
import java.util.List;

/** What staff choose from when they say for whom a notice is (NOT-01). */
public final class NoticeChoices {

    private static final int FOUND = 20;

    private final RouterStore routers;
    private final CustomerQueries customers;

    public NoticeChoices(RouterStore routers, CustomerQueries customers) {
        this.routers = routers;
        this.customers = customers;
    }

    /** The routers that a notice can be for, by name. */
    public List<Router> routers(StaffCaller staff) {
        staff.require(Permission.SEND_NOTICES);
        return routers.all(staff.tenant());
    }

    /** The zones that customers are in, by name. */
    public List<CustomerZone> zones(StaffCaller staff) {
        staff.require(Permission.SEND_NOTICES);
        return customers.zones(staff.tenant());
    }

    /**
     * At most twenty customers with this in their name or user name, by name, without cancelled ones; nobody if there is no
     * text to look for: a tenant may have very many.
     */
    public Slice<Customer> customers(StaffCaller staff, String text) {
        staff.require(Permission.SEND_NOTICES);
        if (text.isBlank()) {
            return new Slice<>(List.of(), false);
        }
        Slice<Customer> found = customers.search(staff.tenant(), text, SearchedFields.NAMES, null, FOUND);
        return new Slice<>(
                found.items().stream()
                        .filter(customer -> customer.state() == CustomerState.ACTIVE)
                        .toList(),
                found.more());
    }
}
