package io.wispportal.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.core.FieldError;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.notice.NoticeKind;
import io.wispportal.router.DesiredLogin;
import io.wispportal.router.DesiredSpeed;
import io.wispportal.router.DesiredState;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.PppLogin;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff say where a service is connected. Luis is suspended behind the north, rosa behind the south. */
@Tag("STA-05")
class ServiceConnectionsTest {

    private final TestIsp isp = new TestIsp();
    private final RouterId north = isp.router("torre-norte").id();
    private final RouterId south = isp.router("torre-sur").id();

    @Test
    @Tag("NOT-06")
    void aServiceThatMovesToAnotherRouterLeavesTheOldOneAndReachesTheNewOne() {
        connect("rosa", form(south, "10.20.0.13"));
        connect("luis", new ConnectionForm(north, "10.20.0.12", "luis@wisp", "50M", "luis-50"));
        isp.memory().ringDueAlarms();
        assertThat(isp.memory().router().shows(north, NoticeKind.SUSPENSION, "10.20.0.12"))
                .isTrue();
        assertThat(applied(north).logins()).extracting(DesiredLogin::user).containsExactly("luis@wisp");

        connect("luis", new ConnectionForm(south, "10.30.0.7", "luis@wisp", "50M", "luis-50"));
        assertThat(isp.service("luis").router().state()).isEqualTo(RouterState.PENDING);
        isp.memory().ringDueAlarms();

        assertThat(isp.memory().router().shows(north, NoticeKind.SUSPENSION, "10.20.0.12"))
                .isFalse();
        assertThat(applied(north).logins()).isEmpty();
        assertThat(applied(north).speeds()).isEmpty();
        assertThat(isp.memory().router().shows(south, NoticeKind.SUSPENSION, "10.30.0.7"))
                .isTrue();
        assertThat(applied(south).logins())
                .containsExactly(new DesiredLogin(isp.service("luis").id(), "luis@wisp", "50M", true));
        assertThat(applied(south).speeds()).extracting(DesiredSpeed::queue).containsExactly("luis-50");
        assertThat(isp.service("luis").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    void aServiceThatIsTakenFromItsRouterIsNoLongerLookedAfter() {
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        isp.memory().ringDueAlarms();

        connect("ana", form(null, "10.20.0.11"));
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.UNMANAGED);
        isp.memory().ringDueAlarms();

        assertThat(isp.memory().router().shows(north, NoticeKind.SUSPENSION, "10.20.0.11"))
                .isFalse();
    }

    @Test
    void whatWasAndWhatIsGoesIntoTheAuditTrail() {
        connect("ana", new ConnectionForm(south, " 10.30.0.7 ", "", "", "ana-100"));

        AuditEntry entry = isp.audit().get(isp.audit().size() - 1);
        assertThat(entry.action()).isEqualTo(AuditAction.SERVICE_CONNECTED);
        assertThat(entry.customer()).isEqualTo(isp.customer("ana").customer().value());
        assertThat(entry.subject()).isEqualTo(isp.service("ana").id().value());
        assertThat(entry.actor()).isEqualTo(isp.technician().actor());
        assertThat(entry.details())
                .containsEntry("router.old", "torre-norte")
                .containsEntry("router.new", "torre-sur")
                .containsEntry("ip.old", "10.20.0.11")
                .containsEntry("ip.new", "10.30.0.7")
                .containsEntry("queue.old", "")
                .containsEntry("queue.new", "ana-100")
                .doesNotContainKeys("pppUser.new", "pppProfile.new");
    }

    @Test
    void whatIsSoAlreadyIsNotDoneAgain() {
        connect("ana", form(north, "10.20.0.11"));

        assertThat(isp.actions()).isEmpty();
        assertThat(isp.service("ana").router().state()).isEqualTo(RouterState.APPLIED);
    }

    @Test
    void allOfItIsKept() {
        connect("ana", new ConnectionForm(north, "10.20.0.11", " ana/1@wisp ", "plan+100", "ana-100"));

        assertThat(isp.service("ana").connection())
                .isEqualTo(new Connection(north, "10.20.0.11", new PppLogin("ana/1@wisp", "plan+100"), "ana-100"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.20.0",
                "10.20.0.11/32",
                "10.20.0.011",
                "10.20.0.256",
                "fd00::1",
                "torre",
                "0.0.0.0",
                "127.0.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "10.20.0.11 10.20.0.12"
            })
    void onlyAHostsIpv4AddressIsTaken(String ip) {
        assertThat(refused("ana", form(north, ip))).containsExactly(new FieldError("ip", "invalid"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 50M, '', pppUser.required",
        "ana, '', '', pppProfile.required",
        "ana torres, 50M, '', pppUser.invalid",
        "ana, 50 M, '', pppProfile.invalid",
        "'', '', ana/50, queue.invalid",
        "'', '', ñandú, queue.invalid"
    })
    void loginAndQueueAreNamesThatRoutersTake(String user, String profile, String queue, String problem) {
        assertThat(refused("ana", new ConnectionForm(north, "10.20.0.11", user, profile, queue)))
                .extracting(error -> error.field() + "." + error.problem())
                .containsExactly(problem);
    }

    @Test
    void namesHave64CharactersAtMost() {
        String longest = "q".repeat(64);

        connect("ana", new ConnectionForm(north, "10.20.0.11", longest, longest, longest));

        assertThat(refused("ana", new ConnectionForm(north, "10.20.0.11", longest + "q", "p", longest + "q")))
                .extracting(FieldError::field)
                .containsExactly("pppUser", "queue");
    }

    @Test
    void aRouterNeedsAnAddressOrALoginAndTheyNeedARouter() {
        assertThat(refused("ana", form(north, ""))).containsExactly(new FieldError("ip", "required"));
        assertThat(refused("ana", new ConnectionForm(null, "", "ana", "50M", "")))
                .containsExactly(new FieldError("router", "required"));
        assertThat(refused("ana", new ConnectionForm(north, "", "ana", "50M", "ana")))
                .containsExactly(new FieldError("ip", "forQueue"));
        connect("ana", new ConnectionForm(north, "", "ana", "50M", ""));
        connect("ana", new ConnectionForm(null, "", "", "", ""));
        assertThat(isp.service("ana").connection()).isEqualTo(Connection.NONE);
    }

    @Test
    void whatAnotherServiceOnTheRouterHasIsToldWithItsOwnersName() {
        connect("luis", new ConnectionForm(north, "10.20.0.12", "uno", "50M", "cola"));

        assertThat(refused("ana", new ConnectionForm(north, "10.20.0.12", "uno", "100M", "cola")))
                .containsExactly(
                        new FieldError("ip", "taken", "Luis Hernández Ruiz"),
                        new FieldError("pppUser", "taken", "Luis Hernández Ruiz"),
                        new FieldError("queue", "taken", "Luis Hernández Ruiz"));
        assertThat(isp.service("ana").connection()).isEqualTo(Connection.of(north, "10.20.0.11"));

        connect("ana", new ConnectionForm(south, "10.20.0.12", "uno", "100M", "cola"));
        assertThat(isp.service("ana").connection().router()).isEqualTo(south);
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantsRouterDoesNotExist() {
        RouterId foreign = new RouterId(UUID.randomUUID());

        assertThat(refused("ana", form(foreign, "10.20.0.11"))).containsExactly(new FieldError("router", "unknown"));
    }

    @Test
    void whoFilledInTheFormForAnOlderConnectionIsTold() {
        String old = isp.service("ana").connection().version();
        connect("ana", form(north, "10.20.0.50"));

        assertThatThrownBy(() -> connect("ana", old, form(north, "10.20.0.51")))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(isp.service("ana").ip()).isEqualTo("10.20.0.50");
    }

    /** The router's answer makes a new version of the service, but not of its connection. */
    @Test
    void whatTheRouterAnsweredMeanwhileDoesNotStandInTheWay() {
        String seen = isp.service("ana").connection().version();
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        isp.memory().ringDueAlarms();

        connect("ana", seen, form(south, "10.30.0.7"));

        assertThat(isp.service("ana").connection().router()).isEqualTo(south);
    }

    @Test
    void aCashierConnectsNothing() {
        ServiceId id = isp.service("ana").id();

        assertThatThrownBy(() -> isp.portal().serviceConnections().open(isp.cashier(), id))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void theFormKnowsTheRouters() {
        ConnectionFile file = isp.portal()
                .serviceConnections()
                .open(isp.technician(), isp.service("ana").id());

        assertThat(file.customerName()).isEqualTo("Ana Torres Medina");
        assertThat(file.routers()).extracting(router -> router.name()).containsExactly("torre-norte", "torre-sur");
    }

    private DesiredState applied(RouterId router) {
        return isp.memory().router().applied(router).orElseThrow();
    }

    private List<FieldError> refused(String local, ConnectionForm form) {
        try {
            connect(local, form);
        } catch (InvalidInputException refused) {
            return refused.errors();
        }
        return List.of();
    }

    private void connect(String local, ConnectionForm form) {
        connect(local, isp.service(local).connection().version(), form);
    }

    private void connect(String local, String version, ConnectionForm form) {
        isp.portal()
                .serviceConnections()
                .connect(isp.technician(), isp.service(local).id(), version, form, List.of());
    }

    private static ConnectionForm form(@Nullable RouterId router, String ip) {
        return new ConnectionForm(router, ip, "", "", "");
    }
}
