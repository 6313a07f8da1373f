package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.CustomerPortalQueriesContract.summary;
import static io.wispportal.testing.contract.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.balance.BalanceMatch;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.testing.PortalStores;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link io.wispportal.balance.BalanceQueries} must keep. To check yours, extend this class, return it with the
 * stores named below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class BalanceQueriesContract extends StoreContract {

    /** @return stores of which transactions, tenants, customers, plans, services, invoices and balance queries are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    @Tag("BAL-02")
    void findsWhoeverHasTheIdentifierWhateverItsCaseAndSeparators() {
        Customer ana = isp.stored(ana());
        isp.customer("Berta", "Ruiz");
        otherIsp.stored(ana());
        List<BalanceMatch> found = List.of(new BalanceMatch(ana, null, List.of()));

        assertThat(find(BalanceIdentifier.USER_NAME, " Ana.1 ")).isEqualTo(found);
        assertThat(find(BalanceIdentifier.NATIONAL_ID, "LOPM 8001-01")).isEqualTo(found);
        assertThat(find(BalanceIdentifier.NATIONAL_ID, "lopm.8001–01")).isEqualTo(found);
        assertThat(find(BalanceIdentifier.TAX_ID, "loP-9001015.r4")).isEqualTo(found);
        assertThat(find(BalanceIdentifier.EMAIL, "ANA.Ñ@Example.Test")).isEqualTo(found);
    }

    @Test
    @Tag("BAL-02")
    void findsNobodyByAPartOrAPattern() {
        isp.stored(ana());

        for (String typed : List.of("800101", "LOPM80010", "LOPM8001012", "LOPM80010%", "LOPM80010_", "%%%", "ana")) {
            for (BalanceIdentifier by : BalanceIdentifier.values()) {
                assertThat(find(by, typed)).as(typed).isEmpty();
            }
        }
    }

    @Test
    @Tag("BAL-03")
    void bringsWhatIsToPayAndNotInReviewTheFirstDueFirst() {
        Customer ana = isp.stored(ana());
        Invoice later = isp.invoice(ana, DAY, InvoiceState.PENDING);
        Invoice sooner = isp.invoice(ana, DAY.minusDays(30), InvoiceState.PENDING);
        isp.invoice(ana, DAY, InvoiceState.REPORTED);
        isp.invoice(ana, DAY, InvoiceState.PAID);
        isp.invoice(isp.customer(), DAY, InvoiceState.PENDING);

        assertThat(find(BalanceIdentifier.USER_NAME, "ana.1"))
                .containsExactly(new BalanceMatch(ana, null, List.of(summary(sooner), summary(later))));
    }

    @Test
    @Tag("BAL-02")
    void aServicesNumberBringsItsInvoicesAlone() {
        Customer ana = isp.stored(ana());
        InternetService home = isp.service(ana);
        Invoice about = about(ana, home.id());
        isp.invoice(ana);
        String number = home.id().number().toLowerCase(Locale.ROOT);

        assertThat(find(BalanceIdentifier.SERVICE_ID, number.substring(0, 4) + "-" + number.substring(4)))
                .containsExactly(new BalanceMatch(ana, home.id(), List.of(summary(about))));
    }

    @Test
    @Tag("BAL-04")
    void bringsAllWhomItFitsUpToTheLimitOfCustomers() {
        Customer one = isp.customer("María", "López");
        Customer other = isp.customer("María", "López");
        Invoice first = isp.invoice(one, DAY, InvoiceState.PENDING);
        Invoice second = isp.invoice(one, DAY.plusDays(1), InvoiceState.PENDING);
        String shared = String.valueOf(one.nationalId());

        assertThat(find(BalanceIdentifier.NATIONAL_ID, shared))
                .containsExactlyInAnyOrder(
                        new BalanceMatch(one, null, List.of(summary(first), summary(second))),
                        new BalanceMatch(other, null, List.of()));
        assertThat(stores().balanceQueries().find(isp.id(), BalanceIdentifier.NATIONAL_ID, shared, 1))
                .hasSize(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        Customer ana = isp.stored(ana());
        InternetService home = isp.service(ana);

        for (BalanceIdentifier by : BalanceIdentifier.values()) {
            for (String typed : List.of(
                    "ana.1",
                    "LOPM800101",
                    "LOP9001015R4",
                    "ana.ñ@example.test",
                    home.id().number())) {
                assertThat(stores().balanceQueries()
                                .find(otherIsp.id(), by, by.key(typed).orElseThrow(), 6))
                        .isEmpty();
            }
        }
    }

    private List<BalanceMatch> find(BalanceIdentifier by, String typed) {
        return stores().balanceQueries().find(isp.id(), by, by.key(typed).orElseThrow(), 6);
    }

    private Invoice about(Customer customer, ServiceId service) {
        return isp.stored(new Invoice(
                new InvoiceId(Samples.uuid()),
                customer.id(),
                Samples.name("F-"),
                DAY,
                DAY.plusDays(10),
                List.of(
                        new InvoiceLine("Internet", Samples.money("100"), service),
                        new InvoiceLine("Más", Samples.money("1"), service)),
                Samples.money("0"),
                InvoiceState.PENDING,
                0));
    }

    private static Customer ana() {
        return new Customer(
                new CustomerId(Samples.uuid()),
                new UserName("ana.1"),
                "Ana",
                "Ñúñez",
                "Ana.ñ@example.test",
                null,
                null,
                "Centro",
                "LOPM-8001.01",
                "LOP 9001015 R4",
                CustomerState.ACTIVE);
    }
}
