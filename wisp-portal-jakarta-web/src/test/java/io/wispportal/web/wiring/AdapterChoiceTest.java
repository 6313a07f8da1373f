package io.wispportal.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditTrail;
import io.wispportal.credential.PasswordPolicy;
import io.wispportal.credential.PasswordRule;
import io.wispportal.jpa.JpaMailbox;
import io.wispportal.jpa.JpaPhoneBox;
import io.wispportal.jpa.JpaStores;
import io.wispportal.router.DesiredState;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryPortal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which adapter serves an interface, by the beans that are there, in a real CDI container. */
class AdapterChoiceTest {

    @Test
    @Tag("SDK-04")
    void anIntegratorsBeanIsUsedAndTheBuiltInOnesServeTheRest() {
        Map<Class<?>, Object> chosen = chosenAmong(OwnRouters.class, OwnAudit.class);

        assertThat(chosen.get(RouterGateway.class)).isInstanceOf(OwnRouters.class);
        assertThat(chosen.get(AuditTrail.class)).isInstanceOf(OwnAudit.class);
        assertThat(chosenAmong(OwnRouters.class).get(AuditTrail.class)).isNotInstanceOf(OwnAudit.class);
        assertThat(chosen).hasSameSizeAs(chosenAmong(OwnRouters.class));
    }

    @Test
    @Tag("SDK-04")
    void twoBeansForOneInterfaceStopTheStartWithBothNames() {
        assertThatThrownBy(() -> chosenAmong(OwnRouters.class, OtherRouters.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("RouterGateway")
                .hasMessageContaining(OwnRouters.class.getName())
                .hasMessageContaining(OtherRouters.class.getName());
    }

    @Test
    @Tag("CRE-07")
    void aPolicyForPasswordsIsFoundLikeAnyOther() {
        assertThat(chosenAmong(OwnPolicy.class).get(PasswordPolicy.class)).isInstanceOf(OwnPolicy.class);
        assertThat(chosenAmong(OwnRouters.class)).doesNotContainKey(PasswordPolicy.class);
    }

    private static Map<Class<?>, Object> chosenAmong(Class<?>... beans) {
        SeContainerInitializer initializer =
                SeContainerInitializer.newInstance().disableDiscovery().addBeanClasses(beans);
        try (SeContainer container = initializer.initialize()) {
            return AdapterChoice.choose(container.select(Object.class, Any.Literal.INSTANCE), builtIn());
        }
    }

    /** No store is used, so none needs a database. */
    private static BuiltInAdapters builtIn() {
        Transactions transactions = new InMemoryPortal().portal().adapters().get(Transactions.class);
        JpaMailbox mailbox = new JpaMailbox(AdapterChoiceTest::noDatabase, transactions, Clock.systemUTC());
        return new BuiltInAdapters(
                new JpaStores(AdapterChoiceTest::noDatabase),
                mailbox,
                new JpaPhoneBox(AdapterChoiceTest::noDatabase, transactions, Clock.systemUTC()),
                transactions,
                PortalSettings.from(Configuration.of(Map.of("PORTAL_DEMO", "true")::get)),
                Clock.systemUTC());
    }

    private static EntityManager noDatabase() {
        throw new AssertionError("no store is used");
    }

    /** An integrator's. */
    @ApplicationScoped
    static class OwnPolicy implements PasswordPolicy {
        @Override
        public List<PasswordRule> rules() {
            return List.of();
        }
    }

    /** Asked by nobody here. */
    abstract static class Routers implements RouterGateway {
        @Override
        public RouterPlan plan(RouterAccess router, DesiredState desired) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RouterReport apply(RouterAccess router, DesiredState desired, boolean confirmed) {
            throw new UnsupportedOperationException();
        }
    }

    /** An integrator's. */
    @ApplicationScoped
    static class OwnRouters extends Routers {}

    /** One too many. */
    @ApplicationScoped
    static class OtherRouters extends Routers {}

    /** One that takes the place of a built-in one. */
    @ApplicationScoped
    static class OwnAudit implements AuditTrail {
        @Override
        public void add(TenantId tenant, AuditEntry entry) {}
    }
}
