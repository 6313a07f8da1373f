package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerZone;
import io.wispportal.customer.SearchedFields;
import io.wispportal.customer.UserName;
import io.wispportal.testing.PortalStores;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CustomerQueries} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class CustomerQueriesContract extends StoreContract {

    /** @return stores of which transactions, tenants, customers and customer queries are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void ordersByLastNamesThenFirstNameThenUserName() {
        Customer third = isp.customer("Berta", "Lopez");
        Customer fourth = isp.customer("Ana", "Perez");
        Customer first = isp.customer("Ana", "Lopez");
        Customer second = isp.customer("Ana", "Lopez");

        assertThat(search("", null, 10).items()).containsExactly(first, second, third, fourth);
    }

    @Test
    void goesOnAfterTheLastRowSeen() {
        Customer first = isp.customer("Ana", "Alba");
        Customer second = isp.customer("Ana", "Bello");
        Customer third = isp.customer("Ana", "Castro");

        assertThat(search("", null, 2)).isEqualTo(new Slice<>(List.of(first, second), true));
        assertThat(search("", second.id(), 2)).isEqualTo(new Slice<>(List.of(third), false));
        assertThat(search("", third.id(), 2)).isEqualTo(new Slice<>(List.of(), false));
    }

    @Test
    void saysThatNothingFollowsAFullLastPage() {
        isp.customer("Ana", "Alba");
        isp.customer("Ana", "Bello");

        assertThat(search("", null, 2).more()).isFalse();
    }

    @Test
    @Tag("NOT-01")
    @Tag("TEN-01")
    void listsTheTenantsZonesWithHowManyAreInEach() {
        inZone(isp, "Norte");
        inZone(isp, "Centro Ñ");
        inZone(isp, "centro ñ");
        inZone(isp, null);
        inZone(isp, "");
        inZone(otherIsp, "Sur");

        List<CustomerZone> zones = stores().customerQueries().zones(isp.id());

        assertThat(zones).hasSize(2);
        assertThat(zones.get(0).name()).isEqualToIgnoringCase("centro ñ");
        assertThat(zones.get(0).customers()).isEqualTo(2);
        assertThat(zones.get(1)).isEqualTo(new CustomerZone("Norte", 1));
        assertThat(stores().customerQueries().zones(otherIsp.id())).containsExactly(new CustomerZone("Sur", 1));
    }

    private static void inZone(SampleIsp of, @Nullable String zone) {
        Customer like = Samples.customer("Ana", "Pérez");
        of.stored(new Customer(
                like.id(),
                like.userName(),
                like.firstName(),
                like.lastNames(),
                like.email(),
                like.phone(),
                like.address(),
                zone,
                like.nationalId(),
                like.state()));
    }

    @Test
    @Tag("CRE-09")
    void findsWhoeverHasAnEmailWhateverItsCase() {
        Customer one = withEmail(isp, "Casa.Perez@Example.Test");
        Customer two = withEmail(isp, "casa.perez@example.test");
        withEmail(isp, "xcasa.perez@example.test");
        withEmail(otherIsp, "casa.perez@example.test");

        assertThat(stores().customerQueries().withEmail(isp.id(), "CASA.perez@example.test", 10))
                .containsExactlyInAnyOrder(one, two);
        assertThat(stores().customerQueries().withEmail(isp.id(), "casa.perez@example.test", 1))
                .hasSize(1);
        assertThat(stores().customerQueries().withEmail(isp.id(), "%@example.test", 10))
                .isEmpty();
    }

    @Test
    @Tag("CRE-01")
    void knowsWhetherAUserNameIsTakenAsAWhole() {
        Customer one = withEmail(isp, "casa.perez@example.test");
        UserName part = new UserName(one.userName().value().substring(0, 5));

        assertThat(stores().customerQueries().hasUserName(isp.id(), one.userName()))
                .isTrue();
        assertThat(stores().customerQueries().hasUserName(isp.id(), part)).isFalse();
        assertThat(stores().customerQueries().hasUserName(otherIsp.id(), one.userName()))
                .isFalse();
    }

    private static Customer withEmail(SampleIsp at, String email) {
        return at.stored(new Customer(
                new CustomerId(Samples.uuid()),
                new UserName(Samples.name("e.")),
                "Ana",
                "",
                email,
                null,
                null,
                null,
                null,
                CustomerState.ACTIVE));
    }

    @Test
    @Tag("CRE-04")
    void countsTheTenantsOwn() {
        assertThat(stores().customerQueries().count(isp.id())).isZero();
        isp.customer();
        isp.customer();
        otherIsp.customer();

        assertThat(stores().customerQueries().count(isp.id())).isEqualTo(2);
    }

    @Test
    void findsByPartOfNameUserNameMailAndPhone() {
        Customer wanted = isp.stored(new Customer(
                new CustomerId(Samples.uuid()),
                new UserName(Samples.name("zutano.")),
                "María José",
                "Peña Ñuño",
                "Correo.Raro@Example.Test",
                "+52 999 777",
                null,
                null,
                null,
                CustomerState.ACTIVE));
        isp.customer("Ana", "Alba");

        assertThat(List.of("aría jo", "eña ñu", "UTANO.", "o.raro@EX", "999 777", "José Peña"))
                .allSatisfy(text -> assertThat(search(text, null, 10).items()).containsExactly(wanted));
    }

    @Test
    void findsNobodyByContactDataWhereOnlyNamesAreAskedFor() {
        Customer wanted = isp.stored(new Customer(
                new CustomerId(Samples.uuid()),
                new UserName(Samples.name("zutano.")),
                "María",
                "Peña",
                "correo@example.test",
                "+52 999 777",
                null,
                null,
                null,
                CustomerState.ACTIVE));

        assertThat(List.of("correo", "example.test", "999 777", "+52"))
                .allSatisfy(text -> assertThat(names(text)).isEmpty());
        assertThat(List.of("maría p", "ZUTANO", ""))
                .allSatisfy(text -> assertThat(names(text)).containsExactly(wanted));
    }

    @Test
    void caseDoesNotMatterInAnyAlphabet() {
        Customer wanted = isp.customer("Ana", "Peña");

        assertThat(List.of("PEÑA", "peña", "PeÑa"))
                .allSatisfy(text -> assertThat(search(text, null, 10).items()).containsExactly(wanted));
    }

    @Test
    void takesTheTextLiterally() {
        isp.stored(new Customer(
                new CustomerId(Samples.uuid()),
                new UserName(Samples.name("abz")),
                "Abz",
                "Abz",
                null,
                null,
                null,
                null,
                null,
                CustomerState.ACTIVE));

        assertThat(List.of("%", "_", "\\", "'", "*", ".", "[^q]")).allSatisfy(sign -> {
            Customer wanted = isp.customer("Ana", "x" + sign + "y");
            assertThat(search("x" + sign + "y", null, 10).items()).containsExactly(wanted);
            assertThat(search("b" + sign + "z", null, 10).items()).isEmpty();
            assertThat(search("abz" + sign, null, 10).items()).isEmpty();
        });
    }

    @Test
    void findsNobodyByWhatNobodyHas() {
        isp.customer();

        assertThat(search("nadie tiene esto", null, 10)).isEqualTo(new Slice<>(List.of(), false));
    }

    @Test
    void goesOnInsideASearch() {
        isp.customer("Ana", "Alba");
        Customer first = isp.customer("Berta", "Bello");
        isp.customer("Ana", "Castro");
        Customer second = isp.customer("Berta", "Diaz");

        assertThat(search("berta", null, 1)).isEqualTo(new Slice<>(List.of(first), true));
        assertThat(search("berta", first.id(), 1)).isEqualTo(new Slice<>(List.of(second), false));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        isp.customer();

        assertThat(stores().customerQueries()
                        .search(otherIsp.id(), "", SearchedFields.NAMES_AND_CONTACT, null, 10)
                        .items())
                .isEmpty();
    }

    private Slice<Customer> search(String text, @Nullable CustomerId after, int limit) {
        return stores().customerQueries().search(isp.id(), text, SearchedFields.NAMES_AND_CONTACT, after, limit);
    }

    private List<Customer> names(String text) {
        return stores().customerQueries()
                .search(isp.id(), text, SearchedFields.NAMES, null, 10)
                .items();
    }
}
