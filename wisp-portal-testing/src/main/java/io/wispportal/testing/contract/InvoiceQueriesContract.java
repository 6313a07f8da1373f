package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.CustomerPortalQueriesContract.summary;
import static io.wispportal.testing.contract.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.testing.PortalStores;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link InvoiceQueries} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class InvoiceQueriesContract extends StoreContract {

    private Customer ana;

    /** @return stores of which transactions, tenants, customers, invoices and invoice queries are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer();
    }

    @Test
    void listsTheCustomersInvoicesNewestFirst() {
        Invoice oldest = isp.invoice(ana, DAY.minusMonths(2), InvoiceState.PAID);
        Invoice newest = isp.invoice(ana, DAY, InvoiceState.PENDING);
        Invoice middle = isp.invoice(ana, DAY.minusMonths(1), InvoiceState.REPORTED);
        isp.invoice(isp.customer());

        assertThat(queries().ofCustomer(isp.id(), ana.id(), 3))
                .isEqualTo(new Slice<>(List.of(summary(newest), summary(middle), summary(oldest)), false));
        assertThat(queries().ofCustomer(isp.id(), ana.id(), 2))
                .isEqualTo(new Slice<>(List.of(summary(newest), summary(middle)), true));
    }

    @Test
    void knowsWhetherAnotherInvoiceIsOverdue() {
        Invoice due = isp.invoice(ana);
        LocalDate dueOn = due.dueOn();

        assertThat(hasOther(new InvoiceId(Samples.uuid()), dueOn))
                .as("on its last day")
                .isFalse();
        assertThat(hasOther(new InvoiceId(Samples.uuid()), dueOn.plusDays(1)))
                .as("a day later")
                .isTrue();
        assertThat(hasOther(due.id(), dueOn.plusDays(1))).as("itself").isFalse();
    }

    @Test
    void aReportedInvoiceIsOverdueTooButAPaidOneIsNot() {
        isp.invoice(ana, DAY, InvoiceState.PAID);
        Invoice except = isp.invoice(ana);
        assertThat(hasOther(except.id(), DAY.plusYears(1))).isFalse();

        isp.invoice(ana, DAY, InvoiceState.REPORTED);
        assertThat(hasOther(except.id(), DAY.plusYears(1))).isTrue();
    }

    @Test
    void otherCustomersDoNotCount() {
        Invoice except = isp.invoice(ana);
        isp.invoice(isp.customer());

        assertThat(hasOther(except.id(), DAY.plusYears(1))).isFalse();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        isp.invoice(ana);

        assertThat(queries().ofCustomer(otherIsp.id(), ana.id(), 10).items()).isEmpty();
        assertThat(queries().hasOtherOverdue(otherIsp.id(), ana.id(), new InvoiceId(Samples.uuid()), DAY.plusYears(1)))
                .isFalse();
    }

    private boolean hasOther(InvoiceId except, LocalDate today) {
        return queries().hasOtherOverdue(isp.id(), ana.id(), except, today);
    }

    private InvoiceQueries queries() {
        return stores().invoiceQueries();
    }
}
