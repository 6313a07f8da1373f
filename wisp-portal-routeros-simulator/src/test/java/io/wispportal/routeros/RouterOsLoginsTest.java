package io.wispportal.routeros;

import static io.wispportal.routeros.RouterOsCasesTest.ANA;
import static io.wispportal.routeros.RouterOsCasesTest.LISTS;
import static io.wispportal.routeros.RouterOsCasesTest.NEW;
import static io.wispportal.routeros.RouterOsCasesTest.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.router.DesiredLogin;
import io.wispportal.router.LeftOut;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.RouterReport;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterTransport;
import io.wispportal.routeros.wire.Command;
import io.wispportal.service.ServiceId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PPP logins get their profile, and sessions that began with another one end; no others do. */
@Tag("NOT-08")
class RouterOsLoginsTest {

    private static final RouterTransport NATIVE = new NativeTransport(16);
    private static final String SECRETS = "/ppp/secret";
    private static final String ACTIVE = "/ppp/active";
    private static final ServiceId ANAS = new ServiceId(ANA);
    private static final ServiceId LUIS = new ServiceId(new UUID(7, 0x8000_0000_0000_0002L));

    private final SimulatedNetwork network = SimulatedNetwork.start(RouterVersion.V7_18, NoticeStrategy.PPP_PROFILE);

    @BeforeEach
    void makeProfiles() {
        network.simulator().put("/ppp/profile", Map.of("name", "hogar"));
        network.simulator().put("/ppp/profile", Map.of("name", "empresa"));
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void aSuspendedLoginGetsTheProfileAndItsSessionEnds() {
        secret("ana", "hogar");
        active("ana", "10.64.0.9");
        active("somebody", "10.64.0.10");

        RouterReport cut = apply(login(ANAS, "ana", "hogar", true));

        assertThat(cut.after().isNothingToDo()).isTrue();
        assertThat(network.rows(SECRETS))
                .singleElement()
                .satisfies(secret -> assertThat(secret)
                        .containsEntry("profile", "wp1-acme-susp")
                        .containsEntry("password", "x"));
        assertThat(sessions()).containsExactly("somebody");
    }

    @Test
    void aSessionThatBeganSuspendedEndsOnceTheServiceIsActiveAlsoInALaterRun() {
        secret("ana", "hogar");
        apply(login(ANAS, "ana", "hogar", true));
        apply(login(ANAS, "ana", "hogar", false));
        assertThat(network.rows(SECRETS).get(0)).containsEntry("profile", "hogar");

        active("ana", "10.64.0.9");
        network.simulator().put(LISTS, Map.of("list", "wp1-acme-susp", "address", "10.64.0.9", "dynamic", "true"));
        RouterReport later = apply(login(ANAS, "ana", "hogar", false));

        assertThat(later.before().changes()).isEmpty();
        assertThat(sessions()).isEmpty();
    }

    @Test
    void aSessionEndsWhenItsLoginGetsTheProfileOfAnotherPlan() {
        secret("ana", "hogar");
        active("ana", "10.64.0.9");
        apply(login(ANAS, "ana", "hogar", false));
        assertThat(sessions()).containsExactly("ana");

        apply(login(ANAS, "ana", "empresa", false));

        assertThat(sessions()).isEmpty();
    }

    @Test
    void aRunThatStopsBeforeTheSessionEndsIsMadeGoodByTheNext() {
        secret("ana", "hogar");
        active("ana", "10.64.0.9");
        RouterTransport dying = atTheEnd((session, command) -> session.close());

        assertThatThrownBy(() -> apply(dying, login(ANAS, "ana", "hogar", true)))
                .isInstanceOf(RouterUnavailableException.class);
        assertThat(network.rows(SECRETS).get(0)).containsEntry("profile", "wp1-acme-susp");
        assertThat(sessions()).containsExactly("ana");

        apply(login(ANAS, "ana", "hogar", true));
        assertThat(sessions()).isEmpty();
    }

    @Test
    void aSessionThatEndsByItselfMeanwhileIsNoFailure() {
        secret("ana", "hogar");
        active("ana", "10.64.0.9");
        RouterTransport quicker = atTheEnd(RouterSession::call);

        RouterReport report = apply(quicker, login(ANAS, "ana", "hogar", true));

        assertThat(report.after().isNothingToDo()).isTrue();
        assertThat(sessions()).isEmpty();
    }

    @Test
    void theSessionOfALoginThatIsNotOnTheRouterGoesOn() {
        active("ana", "10.64.0.9");

        RouterReport report = apply(login(ANAS, "ana", "hogar", true));

        assertThat(report.after().leftOut()).containsExactly(new LeftOut(LeftOut.Kind.NO_LOGIN, SECRETS, ANA));
        assertThat(sessions()).containsExactly("ana");
    }

    @Test
    void ofTwoServicesWithOneLoginTheFirstDecides() {
        secret("ana", "hogar");
        active("ana", "10.64.0.9");

        RouterReport report = apply(login(ANAS, "ana", "hogar", false), login(LUIS, "ana", "hogar", true));

        assertThat(report.after().leftOut()).containsExactly(new LeftOut(LeftOut.Kind.TWICE, SECRETS, LUIS.value()));
        assertThat(report.before().changes())
                .filteredOn(change -> change.place().equals(SECRETS))
                .hasSize(1);
        assertThat(network.rows(SECRETS).get(0)).containsEntry("profile", "hogar");
        assertThat(sessions()).containsExactly("ana");
    }

    private RouterReport apply(DesiredLogin... logins) {
        return apply(NATIVE, logins);
    }

    private RouterReport apply(RouterTransport transport, DesiredLogin... logins) {
        RouterOsGateway gateway = new RouterOsGateway(transport, tenant -> List.of(NEW), Clock.systemUTC());
        return gateway.apply(network.access(), state(List.of(), List.of(logins), List.of()), false);
    }

    /** Something happens just before the first session is told to end. */
    private static RouterTransport atTheEnd(BiConsumer<RouterSession, Command> happens) {
        return login -> new RouterSession() {
            private final RouterSession session = NATIVE.open(login);

            @Override
            public CompletableFuture<Answer> send(Command command) {
                if (command.path().equals(ACTIVE + "/remove")) {
                    happens.accept(session, command);
                }
                return session.send(command);
            }

            @Override
            public boolean isOpen() {
                return session.isOpen();
            }

            @Override
            public void close() {
                session.close();
            }
        };
    }

    private static DesiredLogin login(ServiceId service, String user, String profile, boolean suspended) {
        return new DesiredLogin(service, user, profile, suspended);
    }

    private void secret(String name, String profile) {
        network.simulator().put(SECRETS, Map.of("name", name, "profile", profile, "password", "x"));
    }

    private void active(String name, String address) {
        network.simulator().put(ACTIVE, Map.of("name", name, "address", address));
    }

    private List<String> sessions() {
        return network.rows(ACTIVE).stream().map(row -> row.get("name")).toList();
    }
}
