package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditTrail;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.autologin.LinkOverException;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantDirectory;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DefaultPasswordsTest {

    private static final String OLD = "wispmega-2026";
    private static final String NEXT = "cabra azul 7";
    private static final String OWN = "mi gato gris";

    private final TestIsp isp = new TestIsp();
    private final DefaultPasswords passwords = isp.portal().defaultPasswords();

    @Test
    void aTenantsDefaultPasswordIsNotReplacedByAnotherFirstOne() {
        var before = isp.store(DefaultPasswordStore.class).newest(isp.id());

        assertThatThrownBy(() -> passwords.first(isp.id(), "otra-clave-2026"))
                .isInstanceOf(ConcurrentChangeException.class);

        assertThat(isp.store(DefaultPasswordStore.class).newest(isp.id())).isEqualTo(before);
        assertThat(enters("ana", OLD)).isTrue();
    }

    @Test
    @Tag("CRE-02")
    @Tag("TEN-08")
    void whoLooksAtItIsWrittenDownAndThePasswordIsNot() {
        assertThat(passwords.reveal(isp.admin())).isEqualTo(OLD);

        assertThat(isp.actions()).containsExactly(AuditAction.DEFAULT_PASSWORD_SHOWN);
        assertThat(isp.audit().get(0).actor()).isEqualTo(isp.admin().actor());
        assertThat(isp.audit().toString()).doesNotContain(OLD);
        assertThat(isp.store(DefaultPasswordStore.class).newest(isp.id()).toString())
                .doesNotContain(OLD);
    }

    @Test
    @Tag("CRE-02")
    @Tag("CRE-04")
    void aloneItCountsForCustomersWhoComeLater() {
        passwords.change(isp.admin(), 1, NEXT);
        added("nueva");

        assertThat(passwords.reveal(isp.admin())).isEqualTo(NEXT);
        assertThat(enters("nueva", NEXT)).isTrue();
        assertThat(enters("nueva", OLD)).isFalse();
        assertThat(enters("ana", OLD)).isTrue();
        assertThat(enters("ana", NEXT)).isFalse();
    }

    @Test
    @Tag("CRE-04")
    @Tag("CRE-05")
    void confirmedItCountsForEverybodyAndEndsTheirSessions() {
        setOwn("luis", OWN);
        SessionClaims ana = signIn("ana", OLD);
        SessionClaims stranger = isp.portal().signIn().customer(null, "ana@redrural", "redrural-2026", "203.0.113.7");

        MassChange change = passwords.propose(isp.admin(), 1, NEXT);
        assertThat(change.customers()).isEqualTo(7);
        assertThat(change.toString()).doesNotContain(NEXT);
        assertThat(enters("ana", OLD)).as("nothing yet").isTrue();
        passwords.impose(isp.admin(), change.epoch(), change.sealed(), false);

        assertThat(enters("ana", NEXT)).isTrue();
        assertThat(enters("luis", NEXT)).isTrue();
        assertThat(enters("luis", OWN)).isFalse();
        assertThat(enters("ana", OLD)).isFalse();
        assertThatThrownBy(() -> isp.portal().sessions().customer(ana)).isInstanceOf(SessionOverException.class);
        assertThat(isp.portal().sessions().customer(stranger)).isNotNull();
        assertThat(isp.audit()).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.DEFAULT_PASSWORD_IMPOSED);
            assertThat(entry.details()).containsEntry("customers", "7");
        });
        assertThat(isp.audit().toString()).doesNotContain(NEXT, OLD);
    }

    @Test
    @Tag("CRE-04")
    @Tag("LNK-07")
    void linksStayUnlessTheyAreToEndWithIt() {
        String link = link("ana");
        impose(isp.admin(), NEXT);
        assertThat(opens(link)).isTrue();

        MassChange change = passwords.propose(isp.admin(), 2, "otra cabra 9");
        passwords.impose(isp.admin(), change.epoch(), change.sealed(), true);

        assertThat(opens(link)).isFalse();
        assertThat(opens(link("ana"))).isTrue();
        assertThat(isp.actions())
                .containsSubsequence(AuditAction.DEFAULT_PASSWORD_IMPOSED, AuditAction.ALL_LINKS_ENDED)
                .containsOnlyOnce(AuditAction.ALL_LINKS_ENDED);
    }

    @Test
    @Tag("CRE-04")
    @Tag("LNK-07")
    void whereLinksCannotEndThePasswordStaysToo() {
        DefaultPasswords broken = new DefaultPasswords(
                isp.store(DefaultPasswordStore.class),
                isp.store(TenantDirectory.class),
                isp.store(CustomerQueries.class),
                isp.portal().passwords(),
                isp.portal().passwordRequirements(),
                PortalKeys.generate(),
                staff -> {
                    throw new IllegalStateException("no links today");
                },
                isp.store(Transactions.class),
                new AuditLog(isp.store(AuditTrail.class), UUID::randomUUID, isp.clock()));
        MassChange change = broken.propose(isp.admin(), 1, NEXT);

        assertThatThrownBy(() -> broken.impose(isp.admin(), change.epoch(), change.sealed(), true))
                .hasMessage("no links today");

        assertThat(enters("ana", OLD)).isTrue();
        assertThat(passwords.epoch(isp.admin())).isEqualTo(1);
        assertThat(isp.actions()).doesNotContain(AuditAction.DEFAULT_PASSWORD_IMPOSED);
    }

    @Test
    @Tag("CRE-04")
    void afterAMassChangeACustomerMayHaveAnOwnOneAgain() {
        impose(isp.admin(), NEXT);

        setOwn("luis", OWN);

        assertThat(enters("luis", OWN)).isTrue();
        assertThat(enters("luis", NEXT)).isFalse();
    }

    @Test
    @Tag("CRE-04")
    void ofTwoAdministratorsTheSecondIsToldAndChangesNothing() {
        MassChange late = passwords.propose(isp.admin(), 1, "otra cabra 9");
        passwords.change(isp.admin(), 1, NEXT);

        assertThatThrownBy(() -> passwords.impose(isp.admin(), late.epoch(), late.sealed(), false))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> passwords.change(isp.admin(), 1, "otra cabra 9"))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> passwords.propose(isp.admin(), 1, "otra cabra 9"))
                .isInstanceOf(ConcurrentChangeException.class);

        assertThat(passwords.reveal(isp.admin())).isEqualTo(NEXT);
        assertThat(enters("ana", OLD)).isTrue();
    }

    @Test
    @Tag("CRE-04")
    @Tag("TEN-01")
    void aProposalIsGoodForItsAuthorItsTenantAndItsGenerationOnly() {
        MassChange change = passwords.propose(isp.admin(), 1, NEXT);
        StaffCaller stranger = isp.demo().staff("admin@redrural");

        assertThatThrownBy(() -> passwords.impose(stranger, 1, change.sealed(), false))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> passwords.impose(isp.admin(), 1, "x", false))
                .isInstanceOf(InvalidInputException.class);
        assertThat(enters("ana", OLD)).isTrue();
    }

    @Test
    @Tag("CRE-07")
    void theRulesHoldForItToo() {
        for (String weak : new String[] {"short", "password1", "WispMega123"}) {
            assertThatThrownBy(() -> passwords.change(isp.admin(), 1, weak)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> passwords.propose(isp.admin(), 1, weak)).isInstanceOf(InvalidInputException.class);
        }
        assertThat(passwords.reveal(isp.admin())).isEqualTo(OLD);
    }

    private void impose(StaffCaller staff, String password) {
        MassChange change = passwords.propose(staff, passwords.epoch(staff), password);
        passwords.impose(staff, change.epoch(), change.sealed(), false);
    }

    private String link(String local) {
        String address = isp.portal()
                .links()
                .issue(isp.admin(), isp.customer(local).customer(), false)
                .address();
        return address.substring(address.indexOf("/a/") + 3);
    }

    private boolean opens(String link) {
        try {
            return isp.portal().linkOpening().look(isp.tenant(), link, "127.0.0.1") != null;
        } catch (LinkOverException over) {
            return false;
        }
    }

    private void setOwn(String local, String password) {
        String hash = isp.portal().passwords().hash(password);
        UUID customer = isp.customer(local).customer().value();
        isp.inTransaction(() -> isp.store(CredentialStore.class).set(isp.id(), SubjectKind.CUSTOMER, customer, hash));
    }

    private void added(String local) {
        Customer customer = new Customer(
                new CustomerId(new UUID(0, 77)),
                new UserName(local),
                "Nueva",
                "",
                null,
                null,
                null,
                null,
                null,
                CustomerState.ACTIVE);
        isp.inTransaction(() -> isp.store(CustomerStore.class).add(isp.id(), customer));
    }

    private SessionClaims signIn(String local, String password) {
        return isp.portal().signIn().customer(null, local + "@wispmega", password, "127.0.0.1");
    }

    private boolean enters(String local, String password) {
        try {
            return signIn(local, password).kind() == SubjectKind.CUSTOMER;
        } catch (SignInRefusedException refused) {
            return false;
        }
    }
}
