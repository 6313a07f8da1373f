package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.SignInRecord;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.OfficialNumbers;
import io.wispportal.customer.UserName;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentReport;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.PortalStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CustomerStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class CustomerStoreContract extends StoreContract {

    /**
     * @return stores of which transactions, tenants, customers, default passwords, credentials, invoices, documents,
     *     payment methods, payment reports and their queries are used
     */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        Customer customer = new Customer(
                new CustomerId(Samples.uuid()),
                new UserName(Samples.name("a._-".repeat(5)).substring(0, 38)),
                "Íñigo-José 東京",
                "d'Ávila & “Ñandú” %_\\",
                "íñigo@example.test",
                "+52 (55) 0000-1111",
                "Calle 5 № 7, depto. 3\nentre Ñ y Ü",
                "Zona 📡",
                "ÑAXX-010101",
                CustomerState.CANCELLED);

        isp.stored(customer);

        assertThat(customers().find(isp.id(), customer.id())).contains(customer);
    }

    @Test
    void keepsWhatIsAbsentAbsent() {
        Customer customer = new Customer(
                new CustomerId(Samples.uuid()),
                new UserName(Samples.name("c.")),
                "A",
                "",
                null,
                null,
                null,
                null,
                null,
                CustomerState.ACTIVE);

        isp.stored(customer);

        assertThat(customers().find(isp.id(), customer.id())).contains(customer);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(customers().find(isp.id(), new CustomerId(Samples.uuid()))).isEmpty();
    }

    @Test
    @Tag("NOT-01")
    void findsThoseOfAZone() {
        Customer one = isp.stored(inZone("Centro Ñ"));
        Customer two = isp.stored(inZone("centro Ñ"));
        isp.stored(inZone("Centro Ñ 2"));
        isp.stored(inZone(null));
        otherIsp.stored(inZone("Centro Ñ"));

        assertThat(customers().inZone(isp.id(), "CENTRO Ñ")).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(customers().inZone(isp.id(), "Norte")).isEmpty();
    }

    private static Customer inZone(@Nullable String zone) {
        Customer like = Samples.customer("Ana", "Pérez");
        return new Customer(
                like.id(),
                like.userName(),
                like.firstName(),
                like.lastNames(),
                like.email(),
                like.phone(),
                like.address(),
                zone,
                like.nationalId(),
                like.state());
    }

    @Test
    void refusesAUserNameThatIsTaken() {
        Customer ana = isp.customer();
        Customer same = named(ana.userName());

        assertThatThrownBy(() -> isp.stored(same)).isInstanceOf(IllegalStateException.class);

        assertThat(customers().find(isp.id(), same.id())).isEmpty();
        assertThat(customers().find(isp.id(), ana.id())).contains(ana);
    }

    @Test
    void anotherTenantMayUseTheSameUserName() {
        Customer same = named(isp.customer().userName());

        otherIsp.stored(same);

        assertThat(customers().find(otherIsp.id(), same.id())).contains(same);
    }

    @Test
    void putsANewCustomerOnTheNewestDefaultPassword() {
        commit(() -> stores().defaultPasswords().add(isp.id(), new DefaultPassword(1, "$old", "b2xk")));
        commit(() -> stores().defaultPasswords().add(isp.id(), new DefaultPassword(2, "$new", "bmV3")));

        Customer ana = isp.customer();

        assertThat(stores().credentials().find(isp.id(), SubjectKind.CUSTOMER, ana.userName()))
                .map(SignInRecord::password)
                .hasValueSatisfying(password -> assertThat(password.hash()).isEqualTo("$new"));
    }

    @RepeatedTest(5)
    @Tag("PAY-07")
    void ofTwoWhoHoldACustomerTheSecondReadsWhatTheFirstCommitted() {
        Customer ana = isp.customer();
        PaymentReport one = activating(ana);
        PaymentReport two = activating(ana);

        assertThat(winners(() -> addsTheFirst(ana, one), () -> addsTheFirst(ana, two)))
                .isEqualTo(1);
    }

    @Test
    void holdsACustomerTwiceAndOneWhoIsNotThereNever() {
        Customer ana = isp.customer();

        commit(() -> {
            assertThat(customers().hold(isp.id(), ana.id())).isTrue();
            assertThat(customers().hold(isp.id(), ana.id())).isTrue();
            assertThat(customers().hold(otherIsp.id(), ana.id())).isFalse();
            assertThat(customers().hold(isp.id(), new CustomerId(Samples.uuid())))
                    .isFalse();
        });

        assertThat(customers().find(isp.id(), ana.id())).contains(ana);
    }

    @Test
    @Tag("CRE-01")
    void givesAnotherNameThatNobodyHas() {
        Customer ana = isp.customer();
        Customer luis = isp.customer();
        UserName next = new UserName(Samples.name("n."));

        assertThat(rename(ana, ana.userName(), luis.userName())).isFalse();
        assertThat(rename(ana, luis.userName(), next)).isFalse();
        assertThat(customers().find(isp.id(), ana.id())).contains(ana);
        assertThat(rename(ana, ana.userName(), next)).isTrue();

        assertThat(customers().find(isp.id(), ana.id()).orElseThrow().userName())
                .isEqualTo(next);
        assertThat(rename(luis, luis.userName(), ana.userName())).isTrue();
        assertThat(inTransaction(() -> customers().rename(otherIsp.id(), ana.id(), next, ana.userName())))
                .isFalse();
    }

    @RepeatedTest(5)
    @Tag("CRE-01")
    void ofTwoWhoWantTheSameNameOneGetsIt() {
        Customer ana = isp.customer();
        Customer luis = isp.customer();
        UserName next = new UserName(Samples.name("n."));

        assertThat(winners(
                        () -> customers().rename(isp.id(), ana.id(), ana.userName(), next),
                        () -> customers().rename(isp.id(), luis.id(), luis.userName(), next)))
                .isEqualTo(1);
    }

    @Test
    @Tag("BAL-02")
    void givesOtherOfficialNumbersToWhoStillHasThoseBefore() {
        Customer ana = isp.customer();
        OfficialNumbers before = ana.officialNumbers();
        OfficialNumbers both = new OfficialNumbers("ÑAXX-010101", "RFC 12.34");
        OfficialNumbers taxOnly = new OfficialNumbers(null, "RFC 12.34");

        assertThat(replaceNumbers(isp.id(), ana, both, taxOnly)).isFalse();
        assertThat(replaceNumbers(otherIsp.id(), ana, before, both)).isFalse();
        assertThat(customers().find(isp.id(), ana.id())).contains(ana);

        assertThat(replaceNumbers(isp.id(), ana, before, both)).isTrue();
        assertThat(replaceNumbers(isp.id(), ana, before, taxOnly)).isFalse();
        assertThat(customers().find(isp.id(), ana.id())).contains(ana.with(both));

        assertThat(replaceNumbers(isp.id(), ana, both, taxOnly)).isTrue();
        assertThat(replaceNumbers(isp.id(), ana, both, before)).isFalse();
        assertThat(customers().find(isp.id(), ana.id())).contains(ana.with(taxOnly));

        OfficialNumbers none = new OfficialNumbers(null, null);
        assertThat(replaceNumbers(isp.id(), ana, taxOnly, none)).isTrue();
        assertThat(customers().find(isp.id(), ana.id())).contains(ana.with(none));
    }

    @Test
    @Tag("BAL-02")
    void leavesOfficialNumbersAfterARollback() {
        Customer ana = isp.customer();

        rollBack(() ->
                customers().replaceNumbers(isp.id(), ana.id(), ana.officialNumbers(), new OfficialNumbers("1", "2")));

        assertThat(customers().find(isp.id(), ana.id())).contains(ana);
    }

    private boolean replaceNumbers(TenantId tenant, Customer customer, OfficialNumbers before, OfficialNumbers next) {
        return inTransaction(() -> customers().replaceNumbers(tenant, customer.id(), before, next));
    }

    private boolean rename(Customer customer, UserName before, UserName next) {
        return inTransaction(() -> customers().rename(isp.id(), customer.id(), before, next));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        Customer ana = isp.customer();

        assertThat(customers().find(otherIsp.id(), ana.id())).isEmpty();
    }

    @Test
    void leavesNothingAfterARollback() {
        Customer ana = Samples.customer("Ana", "Pérez");

        rollBack(() -> customers().add(isp.id(), ana));

        assertThat(customers().find(isp.id(), ana.id())).isEmpty();
        isp.stored(named(ana.userName()));
    }

    private static Customer named(UserName userName) {
        Customer other = Samples.customer("Otra", "Ana");
        return new Customer(
                other.id(),
                userName,
                other.firstName(),
                other.lastNames(),
                other.email(),
                other.phone(),
                other.address(),
                other.zone(),
                other.nationalId(),
                other.state());
    }

    private boolean addsTheFirst(Customer ana, PaymentReport report) {
        customers().hold(isp.id(), ana.id());
        boolean first = stores().activationHistories()
                        .activationHistory(isp.id(), ana.id())
                        .unreviewed()
                == 0;
        if (first) {
            stores().paymentReports().add(isp.id(), report);
        }
        return first;
    }

    /** Not stored; on an invoice of its own. */
    private PaymentReport activating(Customer customer) {
        Invoice invoice = isp.invoice(customer);
        DocumentId voucher = isp.document(customer.id(), Samples.sha()).id();
        PaymentReport open = SampleIsp.open(
                invoice, Samples.NOON, "REF 1", voucher, isp.method().id());
        return new PaymentReport(
                open.id(),
                open.customer(),
                open.invoice(),
                open.method(),
                open.amount(),
                open.paidOn(),
                open.reference(),
                open.comment(),
                open.voucher(),
                open.submittedAt(),
                true,
                open.state(),
                null);
    }

    private CustomerStore customers() {
        return stores().customers();
    }
}
