package io.wispportal.core.customer;

import static io.wispportal.core.TestIsp.pesos;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.CustomerCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.core.customer.OwnSuspension.Reason;
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

        assertThat(of("luis"))
                .containsExactly(new OwnSuspension(service, suspended, Reason.UNPAID, 3, pesos("1047"), true, false));
    }

    @Test
    void sinceWhenIsUnknownWhereThePortalWasNotThere() {
        assertThat(of("rosa"))
                .containsExactly(new OwnSuspension(
                        isp.service("rosa").id(), null, Reason.UNKNOWN, 1, pesos("349"), true, false));
    }

    @Test
    void anInvoiceInReviewIsNotCalledOverdue() {
        isp.report("rosa", 0);

        assertThat(of("rosa"))
                .containsExactly(
                        new OwnSuspension(isp.service("rosa").id(), null, Reason.UNKNOWN, 0, pesos("0"), false, true));
    }

    @Test
    void whereNothingWasOverdueItIsADecisionOfStaff() {
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());

        assertThat(of("ana")).singleElement().satisfies(why -> {
            assertThat(why.reason()).isEqualTo(Reason.STAFF);
            assertThat(why.overdue()).isZero();
        });
    }

    @Test
    void anInvoiceThatBecameOverdueOnlyAfterwardsIsNotTheReason() {
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        isp.after(Duration.ofDays(60));

        assertThat(of("ana")).singleElement().satisfies(why -> {
            assertThat(why.reason()).isEqualTo(Reason.STAFF);
            assertThat(why.overdue()).isPositive();
        });
    }

    @Test
    void whatIsReportedButWasOverdueThenIsStillTheReason() {
        ServiceId service = isp.service("rosa").id();
        isp.portal().serviceControl().activate(isp.admin(), service);
        isp.portal().serviceControl().suspend(isp.admin(), service);
        isp.report("rosa", 0);

        assertThat(of("rosa")).singleElement().satisfies(why -> {
            assertThat(why.reason()).isEqualTo(Reason.UNPAID);
            assertThat(why.inReview()).isTrue();
        });
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
                .containsExactly(new OwnSuspension(
                        isp.service("luis").id(), end, Reason.TIME_OVER, 3, pesos("1047"), true, false));
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
