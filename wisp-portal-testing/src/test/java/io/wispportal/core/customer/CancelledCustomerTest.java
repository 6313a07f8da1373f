package io.wispportal.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.NotFoundException;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.payment.PaymentReport;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CancelledCustomerTest {

    private final TestIsp isp = new TestIsp();
    private final CustomerId id = new CustomerId(new UUID(6, 1));
    private final CustomerCaller caller = new CustomerCaller(isp.id(), id, "gone@wispmega");

    @BeforeEach
    void addWithOneInvoiceAndAService() {
        Customer customer = new Customer(
                id, new UserName("gone"), "Gil", "Ruiz", null, null, null, null, null, CustomerState.CANCELLED);
        Invoice model = isp.invoice("ana", 0);
        Invoice invoice = new Invoice(
                new InvoiceId(new UUID(6, 2)),
                id,
                "X-1",
                model.issuedOn(),
                model.dueOn(),
                model.lines(),
                model.paid(),
                InvoiceState.PENDING,
                0);
        InternetService ana = isp.service("ana");
        InternetService service = new InternetService(
                new ServiceId(new UUID(6, 3)),
                id,
                ana.plan(),
                null,
                ana.connection(),
                ana.state(),
                true,
                null,
                ana.router(),
                0);
        isp.inTransaction(() -> {
            isp.store(CustomerStore.class).add(isp.id(), customer);
            isp.store(InvoiceStore.class).add(isp.id(), invoice);
            isp.store(ServiceStore.class).add(isp.id(), service);
        });
    }

    @Test
    @Tag("CRE-11")
    void signsInSeesAndPaysInvoicesNothingElse() {
        SessionClaims session = isp.portal().signIn().customer(null, "gone@wispmega", "wispmega-2026", "203.0.113.9");
        CustomerHome home = isp.portal().customerPortal().home(session);

        assertThat(home.pending()).hasSize(1);
        assertThat(home.services()).isEmpty();
        assertThat(isp.portal().customerPortal().invoices(session).pending()).hasSize(1);
        assertThatThrownBy(() -> isp.portal().customerPortal().services(caller))
                .isInstanceOf(CancelledCustomerException.class);

        PaymentReport report = isp.portal()
                .paymentReporting()
                .submit(
                        caller,
                        new PaymentSubmission(
                                new InvoiceId(new UUID(6, 2)),
                                isp.method("OXXO"),
                                "1",
                                isp.voucher(caller, "%PDF-1.4 gone")));
        assertThat(isp.portal().customerPortal().report(caller, report.id()).report())
                .isEqualTo(report);
    }

    @Test
    @Tag("TEN-01")
    void nobodySeesWhatIsSomebodyElses() {
        PaymentReport report = isp.report("ana", 0);
        CustomerPortal portal = isp.portal().customerPortal();
        for (CustomerCaller other :
                new CustomerCaller[] {isp.customer("luis"), isp.demo().customer("ana@redrural"), caller}) {
            assertThatThrownBy(() -> portal.invoice(other, report.invoice())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> portal.openInvoice(other, report.invoice()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> portal.openReport(other, report.id())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> portal.voucher(other, report.id())).isInstanceOf(NotFoundException.class);
            assertThat(portal.reports(other).items()).isEmpty();
            assertThat(portal.waiting(other, report.invoice())).isEmpty();
        }
        assertThat(portal.waiting(isp.customer("ana"), report.invoice())).contains(report);
    }

    @Test
    @Tag("TEN-01")
    void homeNeedsASessionThatHolds() {
        SessionClaims ana = isp.portal().signIn().customer(null, "ana@wispmega", "wispmega-2026", "203.0.113.9");
        assertThat(isp.portal().customerPortal().home(ana).services()).hasSize(1);

        isp.portal().sessions().end(ana);

        assertThatThrownBy(() -> isp.portal().customerPortal().home(ana)).isInstanceOf(SessionOverException.class);
        assertThatThrownBy(() -> isp.portal().customerPortal().invoices(ana)).isInstanceOf(SessionOverException.class);
    }
}
