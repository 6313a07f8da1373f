package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.Transactions;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.SearchedFields;
import io.wispportal.customer.UserName;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every customer has a user name, {@code local@slug}; changing it is a feature to come. */
@Tag("CRE-01")
class UserNamesTest extends ConsoleTest {

    @Test
    void staffSeeTheUserNameInTheListAndOnTheFileOfEachCustomer() {
        List<Customer> customers = customers(wispmega());
        assertThat(customers).hasSizeGreaterThan(3);

        for (Customer customer : customers) {
            String name = customer.userName() + "@wispmega";
            assertThat(cashier().get("/admin/clientes?q=" + customer.userName()).words())
                    .contains(name);
            assertThat(cashier().get("/admin/clientes/" + customer.id()).words())
                    .contains(name);
        }
    }

    @Test
    void theCustomerSignsInWithItWhateverItsCase() {
        assertThat(portal.visitor()
                        .signedIn("ANA@WispMega", "wispmega-2026")
                        .get("/inicio")
                        .words())
                .contains("Ana Torres Medina");
    }

    @Test
    void itIsUniqueInItsTenantAndAnotherTenantMayHaveTheSame() {
        TenantId redrural = portal.demo().tenant("redrural").id();
        Customer ana = named(wispmega(), "ana");

        assertThat(named(redrural, "ana").id()).isNotEqualTo(ana.id());
        assertThatThrownBy(() -> add(wispmega(), again(ana, new UserName("ANA"))))
                .isInstanceOf(IllegalStateException.class);
        add(wispmega(), again(ana, new UserName("ana.2")));
        assertThat(cashier().get("/admin/clientes?q=ana.2").words()).contains("ana.2@wispmega");
    }

    @Test
    void itsLocalPartIsThreeToFortyOfAFewCharacters() {
        for (String good : List.of("abc", "a.b_c-9", "x".repeat(40))) {
            assertThat(new UserName(good).at("wispmega")).isEqualTo(good + "@wispmega");
        }
        for (String bad : List.of("ab", "x".repeat(41), "ana maría", "ana@wispmega", "añil", "", "a/b")) {
            assertThat(UserName.typed(bad)).as(bad).isEmpty();
        }
    }

    private List<Customer> customers(TenantId tenant) {
        return useCases()
                .adapters()
                .get(CustomerQueries.class)
                .search(tenant, "", SearchedFields.NAMES, null, 100)
                .items();
    }

    private Customer named(TenantId tenant, String local) {
        return customers(tenant).stream()
                .filter(customer -> customer.userName().value().equals(local))
                .findFirst()
                .orElseThrow();
    }

    private static Customer again(Customer like, UserName userName) {
        return new Customer(
                new CustomerId(UUID.randomUUID()),
                userName,
                like.firstName(),
                like.lastNames(),
                like.email(),
                like.phone(),
                like.address(),
                like.zone(),
                like.nationalId(),
                like.state());
    }

    private void add(TenantId tenant, Customer customer) {
        CustomerStore store = useCases().adapters().get(CustomerStore.class);
        useCases().adapters().get(Transactions.class).runInTransaction(() -> store.add(tenant, customer));
    }
}
