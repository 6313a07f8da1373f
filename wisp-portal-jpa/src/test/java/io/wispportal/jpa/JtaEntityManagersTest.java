package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which EntityManager a statement in a server gets, and who closes it. */
final class JtaEntityManagersTest {

    private final EntityManagerFactory factory = Environment.HIBERNATE_ON_H2.factory();
    private final EntityManager injected = factory.createEntityManager();
    private final FakeJta server = new FakeJta();
    private final EntityManagers managers = new JtaEntityManagers(injected, factory, server);

    @AfterEach
    void closeFactory() {
        factory.close();
    }

    @Test
    void aTransactionsStatementsShareItsEntityManager() {
        server.begin();

        managers.release(managers.get());

        assertThat(managers.get()).isSameAs(injected);
        assertThat(injected.isOpen()).isTrue();
    }

    @Test
    void outsideEachStatementHasOneOfItsOwn() {
        EntityManager first = managers.get();
        EntityManager second = managers.get();

        managers.release(first);

        assertThat(second).isNotSameAs(first).isNotSameAs(injected);
        assertThat(first.isOpen()).isFalse();
        assertThat(second.isOpen()).isTrue();
    }
}
