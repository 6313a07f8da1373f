package io.wispportal.web.staff;

import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.captcha.CaptchaForm;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.web.TestPortal;
import io.wispportal.web.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** A test of the console with a portal of its own. */
abstract class ConsoleTest {

    static final String QUEUE = "/admin/reporte-de-pagos";

    final TestPortal portal;
    final Reports reports;

    ConsoleTest() {
        this(TestPortal.start());
    }

    ConsoleTest(TestPortal portal) {
        this.portal = portal;
        this.reports = new Reports(portal);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    Visitor cashier() {
        return portal.staff("caja@wispmega");
    }

    Visitor administrator() {
        return portal.staff("admin@wispmega");
    }

    Visitor technician() {
        return portal.staff("tecnico@wispmega");
    }

    WispPortal useCases() {
        return portal.memory().portal();
    }

    /** Forms that anybody may send are open on the tenant's own domain from now on. */
    void openOwnDomain() {
        useCases()
                .captchaEditing()
                .change(
                        portal.demo().staff("admin@wispmega"),
                        new CaptchaForm("site-key-of-wispmega", "secret-of-wispmega", OutagePolicy.REFUSE, 0));
    }

    TenantId wispmega() {
        return portal.demo().tenant("wispmega").id();
    }

    StaffCaller admin() {
        return portal.demo().staff("admin@wispmega");
    }

    /** The report as stored now. */
    PaymentReport stored(PaymentReportId report) {
        return useCases()
                .adapters()
                .get(PaymentReportStore.class)
                .find(wispmega(), report)
                .orElseThrow();
    }

    /** The n-th invoice of a customer as stored now, oldest first from 0. */
    Invoice invoice(String customer, int number) {
        Invoice added = portal.demo().invoices(customer).get(number);
        return useCases()
                .adapters()
                .get(InvoiceStore.class)
                .find(wispmega(), added.id())
                .orElseThrow();
    }

    /** The customer's only service as stored now. */
    InternetService service(String customer) {
        InternetService added = portal.demo().services(customer).get(0);
        return useCases()
                .adapters()
                .get(ServiceStore.class)
                .find(wispmega(), added.id())
                .orElseThrow();
    }

    /** What was registered for the customer, newest first. */
    List<LedgerEntry> payments(String customer) {
        return useCases()
                .customerFiles()
                .open(admin(), portal.demo().customer(customer).customer())
                .payments()
                .stream()
                .map(row -> row.entry())
                .toList();
    }

    /** The address of the page of this customer's n-th invoice. */
    String invoicePath(String customer, int number) {
        return "/admin/facturas/" + portal.demo().invoices(customer).get(number).id();
    }

    String servicePath(String customer) {
        return "/admin/servicios/" + portal.demo().services(customer).get(0).id();
    }

    String customerPath(String customer) {
        return "/admin/clientes/" + portal.demo().customer(customer).customer();
    }

    static UUID unknown() {
        return UUID.fromString("01900000-0000-7000-8000-000000000000");
    }
}
