package io.wispportal.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.CustomerCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.payment.PaymentReport;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a payment activates: the suspended services on its invoice's lines, if they are the customer's. */
class ChargedServicesTest {

    private final TestIsp isp = new TestIsp();
    private final CustomerId id = new CustomerId(new UUID(8, 1));
    private final CustomerCaller caller = new CustomerCaller(isp.id(), id, "nora@wispmega");
    private final ServiceId charged = new ServiceId(new UUID(8, 2));
    private final ServiceId other = new ServiceId(new UUID(8, 3));

    @Test
    @Tag("PAY-06")
    void reportingActivatesTheServiceOnTheInvoicesLineAndNotTheCustomersOther() {
        PaymentReport report = report(add(CustomerState.ACTIVE, charged));

        assertThat(report.autoActivated()).isTrue();
        assertThat(isSuspended(charged)).isFalse();
        assertThat(isSuspended(other)).isTrue();
    }

    @Test
    @Tag("PAY-04")
    void registeringActivatesTheServiceOnTheInvoicesLineAndNotTheCustomersOther() {
        PaymentReport report = report(add(CustomerState.ACTIVE, charged));
        isp.portal().serviceControl().suspend(isp.admin(), charged);

        approveAndActivate(report);

        assertThat(isSuspended(charged)).isFalse();
        assertThat(isSuspended(other)).isTrue();
    }

    @Test
    @Tag("PAY-04")
    @Tag("PAY-06")
    void aLineThatNamesSomebodyElsesServiceActivatesNothing() {
        ServiceId luis = isp.service("luis").id();
        PaymentReport report = report(add(CustomerState.ACTIVE, luis));

        approveAndActivate(report);

        assertThat(report.autoActivated()).isFalse();
        assertThat(isp.portal().reviewDesk().dossier(isp.cashier(), report.id()).services())
                .isEmpty();
        assertThat(isp.service("luis").isSuspended()).isTrue();
    }

    @Test
    @Tag("CRE-11")
    @Tag("PAY-04")
    void aCancelledCustomersPaymentIsRegisteredAndNothingIsActivated() {
        PaymentReport report = report(add(CustomerState.CANCELLED, charged));

        ReportDossier dossier = isp.portal().reviewDesk().dossier(isp.cashier(), report.id());
        assertThat(dossier.activatable()).isEmpty();
        assertThat(dossier.activationPreselected()).isFalse();
        approveAndActivate(report);

        assertThat(isp.find(report.id()).isOpen()).isFalse();
        assertThat(isSuspended(charged)).isTrue();
    }

    @Test
    @Tag("CRE-11")
    @Tag("PAY-12")
    void noneByHandEither() {
        Invoice invoice = add(CustomerState.CANCELLED, charged);
        InvoiceFile file = isp.portal().invoiceDesk().open(isp.cashier(), invoice.id());

        isp.portal()
                .paymentRegistration()
                .register(
                        isp.cashier(),
                        new ManualPayment(
                                invoice.id(), 0, isp.method("OXXO"), invoice.due(), invoice.issuedOn(), null, true));

        assertThat(file.activatable()).isEmpty();
        assertThat(file.activationPreselected()).isFalse();
        assertThat(isSuspended(charged)).isTrue();
    }

    @Test
    @Tag("CRE-11")
    void aCancelledCustomersInvoiceShowsNoServices() {
        Invoice cancelled = add(CustomerState.CANCELLED, charged);

        assertThat(isp.portal()
                        .customerPortal()
                        .openInvoice(caller, cancelled.id())
                        .services())
                .isEmpty();
    }

    private void approveAndActivate(PaymentReport report) {
        isp.portal().paymentReview().approve(isp.cashier(), report.id(), null, true);
    }

    private boolean isSuspended(ServiceId service) {
        return isp.store(ServiceStore.class)
                .find(isp.id(), service)
                .orElseThrow()
                .isSuspended();
    }

    private PaymentReport report(Invoice invoice) {
        return isp.portal()
                .paymentReporting()
                .submit(
                        caller,
                        new PaymentSubmission(
                                invoice.id(), isp.method("OXXO"), "1", isp.voucher(caller, "%PDF-1.4 nora")));
    }

    /** A customer with two suspended services that may be activated, and one invoice that charges one service. */
    private Invoice add(CustomerState state, ServiceId onTheLine) {
        Invoice model = isp.invoice("luis", 0);
        Invoice invoice = new Invoice(
                new InvoiceId(new UUID(8, 4)),
                id,
                "X-1",
                model.issuedOn(),
                model.dueOn(),
                List.of(new InvoiceLine("Internet", model.total(), onTheLine)),
                model.paid(),
                model.state(),
                0);
        isp.inTransaction(() -> {
            isp.store(CustomerStore.class)
                    .add(
                            isp.id(),
                            new Customer(id, new UserName("nora"), "Nora", "Paz", null, null, null, null, null, state));
            isp.store(ServiceStore.class).add(isp.id(), service(charged));
            isp.store(ServiceStore.class).add(isp.id(), service(other));
            isp.store(InvoiceStore.class).add(isp.id(), invoice);
        });
        return invoice;
    }

    private InternetService service(ServiceId service) {
        InternetService luis = isp.service("luis");
        return new InternetService(
                service, id, luis.plan(), null, luis.connection(), luis.state(), true, null, luis.router(), 0);
    }
}
