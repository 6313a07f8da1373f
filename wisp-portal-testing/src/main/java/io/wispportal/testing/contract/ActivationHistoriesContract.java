package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.cashier;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.customer.Customer;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.ActivationHistories;
import io.wispportal.payment.ActivationHistory;
import io.wispportal.payment.PaymentReport;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ActivationHistories} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class ActivationHistoriesContract extends StoreContract {

    private Customer ana;

    /**
     * @return stores of which transactions, tenants, customers, invoices, payment methods, documents, payment reports
     *     and the histories under test are used
     */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer("Ana", "Peña");
    }

    @Test
    void countsUnreviewedAutoActivatingReports() {
        auto();
        auto();
        at(1);
        isp.decided(auto().approve(cashier(), NOON));
        isp.report(isp.invoice(isp.customer()));

        assertThat(history()).isEqualTo(new ActivationHistory(2, 0));
    }

    @Test
    void countsReturnsSinceTheLastApproval() {
        isp.decided(at(1).giveBack(cashier(), NOON.plusSeconds(101), "No."));
        assertThat(history()).isEqualTo(new ActivationHistory(0, 1));

        isp.decided(at(2).approve(cashier(), NOON.plusSeconds(102)));
        assertThat(history()).isEqualTo(new ActivationHistory(0, 0));

        isp.decided(at(3).giveBack(cashier(), NOON.plusSeconds(103), "No."));
        isp.decided(at(4).giveBack(cashier(), NOON.plusSeconds(104), "No."));
        assertThat(history()).isEqualTo(new ActivationHistory(0, 2));
    }

    @Test
    void aCustomerWithoutReportsHasNoHistory() {
        assertThat(history()).isEqualTo(new ActivationHistory(0, 0));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        auto();
        isp.decided(isp.report(isp.invoice(ana)).giveBack(cashier(), NOON, "No."));

        assertThat(stores().activationHistories().activationHistory(otherIsp.id(), ana.id()))
                .isEqualTo(new ActivationHistory(0, 0));
    }

    private PaymentReport at(int second) {
        return isp.report(isp.invoice(ana), NOON.plusSeconds(second), "REF", Samples.sha());
    }

    private PaymentReport auto() {
        Instant at = NOON.plusSeconds(5);
        Invoice invoice = isp.invoice(ana);
        PaymentReport plain = SampleIsp.open(
                invoice,
                at,
                null,
                isp.document(ana.id(), Samples.sha()).id(),
                isp.method().id());
        return isp.stored(new PaymentReport(
                plain.id(),
                plain.customer(),
                plain.invoice(),
                plain.method(),
                plain.amount(),
                plain.paidOn(),
                null,
                null,
                plain.voucher(),
                at,
                true,
                plain.state(),
                null));
    }

    private ActivationHistory history() {
        return stores().activationHistories().activationHistory(isp.id(), ana.id());
    }
}
