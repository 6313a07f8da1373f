package io.wispportal.core.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Slice;
import io.wispportal.core.TestIsp;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.invoice.InvoiceRow;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("STA-04")
class InvoiceReadingTest {

    private final TestIsp isp = new TestIsp();

    @Test
    void beginsWithWhatHasBeenDueForLongest() {
        List<InvoiceId> toPay = ids(list(InvoiceSearch.TO_PAY, null));

        assertThat(toPay).startsWith(id("luis", 0), id("luis", 1)).contains(id("ana", 0));
    }

    @Test
    void whatIsInReviewIsNoLongerToPayNorOverdue() {
        isp.report("luis", 0);

        assertThat(chosen(InvoiceChoice.IN_REVIEW)).containsExactly(id("luis", 0));
        assertThat(chosen(InvoiceChoice.TO_PAY)).doesNotContain(id("luis", 0)).contains(id("luis", 1));
        assertThat(chosen(InvoiceChoice.OVERDUE)).doesNotContain(id("luis", 0)).contains(id("luis", 1));
    }

    @Test
    void whatIsPaidIsOnlyAmongThePaidOnesAndAll() {
        isp.approve(isp.report("luis", 0));

        assertThat(chosen(InvoiceChoice.PAID)).contains(id("luis", 0)).doesNotContain(id("luis", 1));
        assertThat(chosen(InvoiceChoice.ALL)).contains(id("luis", 0), id("luis", 1), id("ana", 0));
        assertThat(chosen(InvoiceChoice.TO_PAY)).doesNotContain(id("luis", 0));
    }

    @Test
    void anInvoiceIsOverdueOnceItsLastDayHasPassedInTheTenantsCalendar() {
        assertThat(chosen(InvoiceChoice.OVERDUE)).contains(id("luis", 2)).doesNotContain(id("ana", 0));

        isp.after(Duration.ofDays(6).plusHours(13));
        assertThat(isp.tenant().dayOf(isp.clock().instant()))
                .as("in Mexico it is still the last day, though not in UTC")
                .isEqualTo(isp.invoice("ana", 0).dueOn());
        assertThat(chosen(InvoiceChoice.OVERDUE)).doesNotContain(id("ana", 0));

        isp.after(Duration.ofHours(1));
        assertThat(chosen(InvoiceChoice.OVERDUE)).contains(id("ana", 0));
    }

    @Test
    void findsByTextAndZoneWithinTheChoice() {
        assertThat(ids(list(search("  hernández ", ""), null)))
                .containsExactly(id("luis", 0), id("luis", 1), id("luis", 2));
        assertThat(ids(list(search("", " norte "), null)))
                .contains(id("sofia", 0))
                .doesNotContain(id("ana", 0), id("luis", 0));
        assertThat(list(search("hernández", "norte"), null).items()).isEmpty();
    }

    @Test
    void goesOnAfterTheLastRowSeen() {
        assertThat(ids(list(search("hernández", ""), id("luis", 1)))).containsExactly(id("luis", 2));
    }

    @Test
    void theExportGoesOnPastEveryPageInTheSameOrder() {
        for (int i = 0; i < 1100; i++) {
            isp.addLike(isp.invoice("luis", 0), "M-" + i);
        }
        InvoiceSearch many = search("M-", "");

        List<InvoiceId> exported = isp.portal()
                .invoiceReading()
                .export(isp.admin(), many)
                .map(row -> row.invoice().id())
                .toList();

        assertThat(exported).hasSize(1100).doesNotHaveDuplicates().startsWith(first50(many));
        assertThat(isp.portal().invoiceReading().export(isp.admin(), search("nadie", "")))
                .isEmpty();
    }

    private InvoiceId[] first50(InvoiceSearch search) {
        return ids(list(search, null)).toArray(InvoiceId[]::new);
    }

    private InvoiceId id(String local, int invoice) {
        return isp.invoice(local, invoice).id();
    }

    private List<InvoiceId> chosen(InvoiceChoice choice) {
        return ids(list(new InvoiceSearch(choice, "", "", InvoiceOrder.LATEST_DUE), null));
    }

    private static InvoiceSearch search(String text, String zone) {
        return new InvoiceSearch(InvoiceChoice.TO_PAY, text, zone, InvoiceOrder.EARLIEST_DUE);
    }

    private Slice<InvoiceRow> list(InvoiceSearch search, @Nullable InvoiceId after) {
        return isp.portal().invoiceReading().list(isp.cashier(), search, after);
    }

    private static List<InvoiceId> ids(Slice<InvoiceRow> page) {
        return page.items().stream().map(row -> row.invoice().id()).toList();
    }
}
