package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentReport;
import io.wispportal.testing.demo.DemoInstallation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the first page says of money and of a service that is off: nothing that may not come true. */
class CustomerBalanceTest extends PortalTest {

    private final DemoInstallation demo = portal.demo();
    private final List<Invoice> invoices = demo.invoices("luis@wispmega");
    private final StaffCaller admin = demo.staff("admin@wispmega");

    @Test
    @Tag("PRO-01")
    @Tag("PAY-04")
    void creditStandsBesideWhatIsOwedForCustomerAndStaff() throws IOException {
        portal.memory().portal().paymentReview().approve(admin, report(0).id(), Money.of("1000.00", "MXN"), false);

        String home = portal.customer("luis@wispmega").get("/inicio").words();
        String file = portal.staff("caja@wispmega")
                .get("/admin/clientes/" + demo.customer("luis@wispmega").customer())
                .words();

        assertThat(home).contains("Por pagar $698.00 MXN", "Tiene $651.00 a favor. Pídanos aplicarlo a su factura.");
        assertThat(file).contains("$698.00 MXN $651.00 a favor");
    }

    @Test
    @Tag("PAY-04")
    void nothingIsPromisedOfTheNextInvoice() throws IOException {
        for (int i = 0; i < invoices.size(); i++) {
            portal.memory().portal().paymentReview().approve(admin, report(i).id(), Money.of("400.00", "MXN"), false);
        }

        assertThat(portal.customer("luis@wispmega").get("/inicio").words())
                .contains("Saldo a favor $153.00 MXN", "No debe nada")
                .doesNotContain("próxima factura");
    }

    @Test
    @Tag("PAY-06")
    void aServiceThatMayBeActivatedIsPromisedByTheFormAlone() throws IOException {
        Visitor luis = portal.customer("luis@wispmega");
        assertThat(luis.get("/inicio").words()).contains("el formulario se lo dice antes de enviar");
        assertThat(luis.get("/servicios").words()).contains("el formulario se lo dice antes de enviar");

        for (int i = 0; i < invoices.size(); i++) {
            report(i);
        }
        portal.memory()
                .portal()
                .serviceControl()
                .suspend(admin, demo.services("luis@wispmega").get(0).id());

        assertThat(luis.get("/inicio").words())
                .contains("Su servicio se activa cuando confirmemos su pago.")
                .doesNotContain("Reporte su pago");
    }

    private PaymentReport report(int number) throws IOException {
        var luis = demo.customer("luis@wispmega");
        var useCases = portal.memory().portal();
        byte[] file = ("%PDF-1.4 " + number).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var voucher = useCases.vouchers().receive(luis, "a.pdf", new ByteArrayInputStream(file));
        var form = new PaymentSubmission(
                invoices.get(number).id(),
                demo.method("wispmega", "Transferencia").id(),
                "R" + number,
                voucher.id());
        return useCases.paymentReporting().submit(luis, form);
    }
}
