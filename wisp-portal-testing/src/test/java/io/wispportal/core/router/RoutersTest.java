package io.wispportal.core.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutersTest {

    private static final String PIN = "AB:cd:" + "0f:".repeat(29) + "0F";
    private static final String PASSWORD = "una cabra alegre 7";

    private final TestIsp isp = new TestIsp();
    private final Routers routers = isp.portal().routers();

    @Test
    void staffAddAndChangeARouterAndBothAreAudited() {
        Router added = routers.add(isp.admin(), form(" Cerro ", "10.0.0.9", 8729, PIN, PASSWORD), List.of());
        assertThat(added.name()).isEqualTo("Cerro");
        assertThat(added.pin()).matches("[0-9a-f]{64}");

        routers.change(isp.admin(), added.id(), 0, form("Cerro alto", "10.0.0.9", 8729, PIN, ""), List.of());

        Router now = routers.find(isp.admin(), added.id());
        assertThat(now.name()).isEqualTo("Cerro alto");
        assertThat(now.secret()).isEqualTo(added.secret());
        assertThat(isp.actions()).contains(AuditAction.ROUTER_ADDED, AuditAction.ROUTER_CHANGED);
        assertThat(isp.audit().get(1).details())
                .containsEntry("routerName.old", "Cerro")
                .doesNotContainKeys("routerHost.new", "secret.new");
    }

    @Test
    void thePasswordIsStoredEncryptedForThisRouterAndShownNowhere() {
        Router added = routers.add(isp.admin(), form("Cerro", "10.0.0.9", 8728, null, PASSWORD), List.of());

        assertThat(isp.memory().database().snapshot().toString()).doesNotContain(PASSWORD);
        assertThat(isp.audit().toString()).doesNotContain(PASSWORD);
        assertThat(added.toString()).doesNotContain(added.secret());
    }

    @Test
    void aStoredPasswordGoesToNoOtherPlace() {
        Router added = routers.add(isp.admin(), form("Cerro", "10.0.0.9", 8729, PIN, PASSWORD), List.of());

        for (RouterForm elsewhere : List.of(
                form("Cerro", "10.0.0.66", 8729, PIN, ""),
                form("Cerro", "10.0.0.9", 8730, PIN, ""),
                form("Cerro", "10.0.0.9", 8729, "1".repeat(64), ""),
                form("Cerro", "10.0.0.9", 8729, null, ""))) {
            assertThat(refused(added, elsewhere)).containsExactly(new FieldError("password", "again"));
        }
        assertThat(routers.find(isp.admin(), added.id())).isEqualTo(added);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        RouterForm empty = new RouterForm(
                " ", "", null, true, "", "", "", RouterForm.NoticeForm.of(NoticeStrategy.PPP_PROFILE), true);
        assertThat(refused(empty))
                .extracting(FieldError::field)
                .containsExactly("name", "host", "port", "pin", "user", "password");

        assertThat(refused(form("x", "http://10.0.0.9", 8728, null, PASSWORD)))
                .containsExactly(new FieldError("host", "invalid"));
        for (String host : List.of("10.0.0.1:8728", "a..b", ":::x", "-x", "x-", "a/b", "user@x", "::1%eth0")) {
            assertThat(refused(form("x", host, 8728, null, PASSWORD)))
                    .as(host)
                    .containsExactly(new FieldError("host", "invalid"));
        }
        assertThat(refused(form("x", "10.0.0.9", 0, null, PASSWORD))).containsExactly(new FieldError("port", "range"));
        assertThat(refused(form("x", "10.0.0.9", 8729, "abc", PASSWORD)))
                .containsExactly(new FieldError("pin", "invalid"));
        assertThat(refused(form("x", "10.0.0.9", 8728, null, "una\ncabra")))
                .containsExactly(new FieldError("password", "invalid"));
    }

    @Test
    void namesAndAddressesOfBothKindsAreTaken() {
        for (String host : List.of("router-1.isp.example", "10.0.0.9", "2001:db8::1", "::1", "torre")) {
            assertThat(routers.add(isp.admin(), form(host, host, 8728, null, PASSWORD), List.of())
                            .host())
                    .isEqualTo(host);
        }
    }

    @Test
    void aFormIsShownWithoutItsPassword() {
        assertThat(form("Cerro", "10.0.0.9", 8728, null, PASSWORD).toString())
                .contains("portal@10.0.0.9:8728")
                .doesNotContain(PASSWORD);
    }

    @Test
    void twoRoutersOfOneTenantHaveDifferentNames() {
        Router added = routers.add(isp.admin(), form("Cerro", "10.0.0.9", 8728, null, PASSWORD), List.of());

        assertThat(refused(form(" CERRO", "10.0.0.10", 8728, null, PASSWORD)))
                .containsExactly(new FieldError("name", "taken"));
        routers.change(isp.admin(), added.id(), 0, form("cerro", "10.0.0.9", 8728, null, ""), List.of());
        assertThat(routers.add(
                        isp.demo().staff("admin@redrural"), form("Cerro", "10.0.0.9", 8728, null, PASSWORD), List.of()))
                .isNotNull();
    }

    @Test
    void ofTwoFormsTheSecondLoses() {
        Router added = routers.add(isp.admin(), form("Cerro", "10.0.0.9", 8728, null, PASSWORD), List.of());
        RouterForm next = form("Cerro 2", "10.0.0.9", 8728, null, "");
        routers.change(isp.admin(), added.id(), 0, next, List.of());

        assertThatThrownBy(() -> routers.change(isp.admin(), added.id(), 0, next, List.of()))
                .isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    void onlyAdministratorsSeeThem() {
        assertThatThrownBy(() -> routers.all(isp.technician())).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> routers.all(isp.cashier())).isInstanceOf(ForbiddenException.class);
    }

    private List<FieldError> refused(RouterForm form) {
        return catchThrowableOfType(InvalidInputException.class, () -> routers.add(isp.admin(), form, List.of()))
                .errors();
    }

    private List<FieldError> refused(Router of, RouterForm form) {
        return catchThrowableOfType(
                        InvalidInputException.class, () -> routers.change(isp.admin(), of.id(), 0, form, List.of()))
                .errors();
    }

    private static RouterForm form(String name, String host, int port, @Nullable String pin, String password) {
        return new RouterForm(
                name,
                host,
                port,
                pin != null,
                pin == null ? "" : pin,
                "portal",
                password,
                RouterForm.NoticeForm.of(NoticeStrategy.PROXY_PER_KIND),
                true);
    }
}
