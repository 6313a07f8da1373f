package io.wispportal.core.credential;

import static io.wispportal.core.credential.Entering.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerAccountsTest {

    private static final String SET = "cabra azul 7";

    private final TestIsp isp = new TestIsp();
    private final Entering entering = new Entering(isp);
    private final CustomerAccounts accounts = isp.portal().customerAccounts();
    private final CustomerId ana = isp.customer("ana").customer();

    @Test
    @Tag("CRE-03")
    @Tag("TEN-08")
    void staffSetOneCustomersPassword() {
        SessionClaims open = entering.signIn("ana", DEFAULT);

        accounts.setPassword(isp.admin(), ana, SET);

        assertThat(entering.enters("ana", SET)).isTrue();
        assertThat(entering.enters("ana", DEFAULT)).isFalse();
        assertThat(entering.enters("luis", DEFAULT)).isTrue();
        assertThat(entering.holds(open)).isFalse();
        assertThat(isp.audit()).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.PASSWORD_CHANGED);
            assertThat(entry.actor()).isEqualTo(isp.admin().actor());
            assertThat(entry.customer()).isEqualTo(ana.value());
        });
        assertThat(isp.audit().toString()).doesNotContain(SET);
    }

    @Test
    @Tag("CRE-03")
    @Tag("CRE-10")
    void aLockedAccountOpensWithIt() {
        for (int i = 0; i < 5; i++) {
            entering.enters("ana", "wrong");
        }
        assertThat(entering.enters("ana", DEFAULT)).isFalse();

        accounts.setPassword(isp.admin(), ana, SET);

        assertThat(entering.enters("ana", SET)).isTrue();
    }

    @Test
    @Tag("CRE-07")
    void theRulesHoldForStaffToo() {
        assertThat(problems(() -> accounts.setPassword(isp.admin(), ana, "ana")))
                .containsExactly(new FieldError("password", "tooShort"), new FieldError("password", "isUserName"));
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
    }

    @Test
    @Tag("CRE-01")
    @Tag("TEN-08")
    void anotherUserNameKeepsTheCustomersHistoryAndSessions() {
        int invoices = isp.portal()
                .customerFiles()
                .open(isp.admin(), ana)
                .invoices()
                .items()
                .size();
        SessionClaims open = entering.signIn("ana", DEFAULT);

        accounts.rename(isp.admin(), ana, "ana", "Ana.Torres");

        assertThat(accounts.find(isp.admin(), ana).userName()).isEqualTo(new UserName("ana.torres"));
        assertThat(entering.enters("ANA.torres", DEFAULT)).isTrue();
        assertThat(entering.enters("ana", DEFAULT)).isFalse();
        assertThat(entering.holds(open)).isTrue();
        assertThat(isp.portal()
                        .customerFiles()
                        .open(isp.admin(), ana)
                        .invoices()
                        .items())
                .hasSize(invoices);
        AuditEntry entry = isp.audit().stream()
                .filter(each -> each.action() == AuditAction.USER_NAME_CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(entry.details()).isEqualTo(Map.of("userName.old", "ana", "userName.new", "ana.torres"));
    }

    @Test
    @Tag("CRE-01")
    void aUserNameIsUniqueInItsTenantWhateverItsCase() {
        assertThat(problems(() -> accounts.rename(isp.admin(), ana, "ana", "LUIS")))
                .containsExactly(new FieldError("userName", "taken"));
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "an", "ana torres", "ana@wispmega", "ñandú", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    @Tag("CRE-01")
    void whatIsNoUserNameIsRefused(String typed) {
        assertThat(problems(() -> accounts.rename(isp.admin(), ana, "ana", typed)))
                .containsExactly(new FieldError("userName", "invalidUserName"));
    }

    @Test
    @Tag("CRE-01")
    void whoIsSecondIsTold() {
        accounts.rename(isp.admin(), ana, "ana", "anita");

        assertThatThrownBy(() -> accounts.rename(isp.admin(), ana, "ana", "anota"))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(accounts.find(isp.admin(), ana).userName()).isEqualTo(new UserName("anita"));
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantsCustomerDoesNotExist() {
        var stranger = isp.demo().staff("admin@redrural");

        assertThatThrownBy(() -> accounts.setPassword(stranger, ana, SET)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.rename(stranger, ana, "ana", "anita")).isInstanceOf(NotFoundException.class);
        assertThat(entering.enters("ana", DEFAULT)).isTrue();
    }

    private static List<FieldError> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).errors();
    }
}
