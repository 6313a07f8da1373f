package io.wispportal.benchmarks;

import io.wispportal.Transactions;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.credential.CredentialStore;
import io.wispportal.session.SubjectKind;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.demo.DemoInstallation;
import java.util.List;

/** The use case alone: a portal in memory, called in this process. */
final class InMemorySignIn {

    private static final List<String> CUSTOMERS = List.of("ana@wispmega", "luis@wispmega", "rosa@wispmega");

    private final WispPortal portal;

    InMemorySignIn(String hash) {
        InMemoryPortal memory = new InMemoryPortal();
        DemoInstallation demo = DemoInstallation.fill(memory);
        portal = memory.portal();
        CredentialStore credentials = portal.adapters().get(CredentialStore.class);
        portal.adapters()
                .get(Transactions.class)
                .runInTransaction(() ->
                        CUSTOMERS.stream().map(demo::customer).forEach(customer -> set(credentials, customer, hash)));
    }

    Load.Start work(String password) {
        return () -> random -> {
            String name = CUSTOMERS.get(random.nextInt(CUSTOMERS.size()));
            return portal.signIn()
                    .customer(null, name, password, "127.0.0.1")
                    .name()
                    .equals(name);
        };
    }

    private static void set(CredentialStore credentials, CustomerCaller customer, String hash) {
        credentials.set(
                customer.tenant(), SubjectKind.CUSTOMER, customer.customer().value(), hash);
    }
}
