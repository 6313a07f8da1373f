package io.wispportal.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.CustomerCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.payment.PaymentReport;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers learn why their services are suspended. Luis owes three invoices, rosa one; ana's service is on. */
@Tag("NOT-11")
class OwnSuspensionsTest {

    private final TestIsp isp = new TestIsp();

    @Test
    void whoseServicesAreOnIsToldNothing() {
        assertThat(of("ana")).isEmpty();
    }

    @Test
    void whatIsOverdueIsCountedAndWhenItWasSuspendedIsTold() {
        ServiceId service = isp.service("luis").id();
        isp.portal().serviceControl().activate(isp.admin(), service);
        isp.after(Duration.ofHours(1));
        Instant suspended = isp.clock().instant();
        isp.portal().serviceControl().suspend(isp.admin(), service);
        isp.after(Duration.ofMinutes(1));

        assertThat(of("luis")).containsExactly(new OwnSuspension(service, suspended, false, 3, false));
    }

    @Test
    void sinceWhenIsUnknownWhereThePortalWasNotThere() {
        assertThat(of("rosa"))
                .containsExactly(new OwnSuspension(isp.service("rosa").id(), null, false, 1, false));
    }

    @Test
    void anInvoiceInReviewIsNotCalledOverdue() {
        isp.report("rosa", 0);

        assertThat(of("rosa"))
                .containsExactly(new OwnSuspension(isp.service("rosa").id(), null, false, 0, true));
    }

    @Test
    @Tag("PAY-07")
    void theEndOfAProvisionalActivationIsToldApart() {
        isp.settings(new TenantSettings(false, 48, null, null, List.of()));
        PaymentReport report = isp.report("luis", 0);
        isp.giveBack(report);
        assertThat(of("luis")).isEmpty();
        Instant end = isp.clock().instant().plus(Duration.ofDays(2));
        isp.after(Duration.ofDays(2));

        assertThat(of("luis"))
                .containsExactly(new OwnSuspension(isp.service("luis").id(), end, true, 3, false));
    }

    @Test
    @Tag("CRE-11")
    void whoIsNoCustomerAnyMoreHasNoServices() {
        CustomerId gone = new CustomerId(new UUID(6, 1));
        Customer customer = new Customer(
                gone, new UserName("gone"), "Gil", "Ruiz", null, null, null, null, null, CustomerState.CANCELLED);
        isp.inTransaction(() -> isp.store(CustomerStore.class).add(isp.id(), customer));
        CustomerCaller caller = new CustomerCaller(isp.id(), gone, "gone@wispmega");

        assertThatThrownBy(() -> isp.portal().ownSuspensions().of(caller))
                .isInstanceOf(CancelledCustomerException.class);
    }

    private List<OwnSuspension> of(String local) {
        return isp.portal().ownSuspensions().of(isp.customer(local));
    }
}
