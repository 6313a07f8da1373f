package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.SignInRecord;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CustomerStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class CustomerStoreContract extends StoreContract {

    /** @return stores of which transactions, tenants, customers, default passwords and credentials are used */
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

    private CustomerStore customers() {
        return stores().customers();
    }
}
