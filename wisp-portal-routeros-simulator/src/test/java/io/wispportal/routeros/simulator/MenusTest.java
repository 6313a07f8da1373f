package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("NOT-03")
class MenusTest {

    private static final String ACCESS = "/ip/proxy/access";
    private static final String LIST = "/ip/firewall/address-list";
    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2026-01-02T10:20:30Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void everyMenuIsThereAndPrintsItsDefaults(RouterVersion version) {
        try (RouterSimulator router = start(version);
                TestClient client = TestClient.loggedIn(router)) {
            for (String menu : Schema.of(version).keySet()) {
                assertThat(client.asks(menu + "/print"))
                        .as(menu)
                        .endsWith("!done")
                        .doesNotContain("!trap");
            }
            assertThat(client.asks("/ip/proxy/print")).startsWith("!re =enabled=false =src-address=:: =port=8080 ");
            assertThat(client.asks("/ip/service/print", "?name=api", "=.proplist=port"))
                    .isEqualTo("!re =port=8728\n!done");
        }
    }

    @Test
    void nobodySaysEmptyBefore718() {
        for (RouterVersion version : List.of(RouterVersion.V6_49, RouterVersion.V7_17)) {
            try (RouterSimulator router = start(version);
                    TestClient client = TestClient.loggedIn(router)) {
                assertThat(client.asks(LIST + "/print")).isEqualTo("!done");
            }
        }
    }

    @Test
    void sixRedirectsByDenying() {
        try (RouterSimulator router = start(RouterVersion.V6_49);
                TestClient client = TestClient.loggedIn(router)) {
            client.adds(ACCESS, "=action=deny", "=redirect-to=https://portal/");
            assertThat(client.asks(ACCESS + "/add", "=action=deny", "=action-data=https://portal/"))
                    .isEqualTo("!trap =message=unknown parameter action-data\n!done");
            assertThat(client.asks(ACCESS + "/add", "=action=redirect"))
                    .contains("input does not match any value of action");
            assertThat(client.asks("/system/device-mode/print")).contains("no such command prefix");
        }
    }

    @Test
    void sevenRedirectsByRedirecting() {
        try (RouterSimulator router = start(RouterVersion.V7_17);
                TestClient client = TestClient.loggedIn(router)) {
            client.adds(ACCESS, "=action=redirect", "=action-data=https://portal/");
            assertThat(client.asks(ACCESS + "/add", "=action=deny", "=redirect-to=https://portal/"))
                    .isEqualTo("!trap =message=unknown parameter redirect-to\n!done");
        }
    }

    @Test
    void theVersionTheClockAndTheTimeSinceTheStartAreShown() {
        try (RouterSimulator router = start(RouterVersion.V7_17);
                TestClient client = TestClient.loggedIn(router)) {
            assertThat(client.asks("/system/resource/print", "=.proplist=version,uptime"))
                    .isEqualTo("!re =version=7.17.2 (stable) =uptime=0s\n!done");
            assertThat(client.asks("/system/clock/print", "=.proplist=date,time"))
                    .isEqualTo("!re =date=2026-01-02 =time=10:20:30\n!done");
        }
        try (RouterSimulator router = start(RouterVersion.V6_49);
                TestClient client = TestClient.loggedIn(router)) {
            assertThat(client.asks("/system/clock/print", "=.proplist=date")).isEqualTo("!re =date=jan/02/2026\n!done");
        }
    }

    @Test
    void aHomeRouterForbidsTheProxyAndPutsItsRulesToSleep() {
        SimulatorSettings settings =
                SimulatorSettings.builder().deviceMode(DeviceMode.HOME).build();
        try (RouterSimulator router = RouterSimulator.start(settings);
                TestClient client = TestClient.loggedIn(router)) {
            assertThat(client.asks("/system/device-mode/print", "=.proplist=mode,proxy,flagged"))
                    .isEqualTo("!re =mode=home =proxy=false =flagged=false\n!done");
            assertThat(client.asks("/ip/proxy/set", "=enabled=yes"))
                    .isEqualTo("!trap =message=failure: not allowed by device-mode\n!done");
            client.adds(ACCESS, "=dst-host=a");
            client.adds(ACCESS, "=dst-host=b", "=comment=mine");
            assertThat(client.asks(ACCESS + "/print", "=.proplist=comment"))
                    .isEqualTo("!re =comment=inactivated, not allowed by device-mode\n!re =comment=mine\n!done");
        }
    }

    @Test
    void whatIsUniqueIsRefusedTheSecondTime() {
        try (RouterSimulator router = start(RouterVersion.V7_18);
                TestClient client = TestClient.loggedIn(router)) {
            client.adds(LIST, "=list=a", "=address=10.0.0.1");
            client.adds(LIST, "=list=b", "=address=10.0.0.1");
            assertThat(client.asks(LIST + "/add", "=list=a", "=address=10.0.0.1/32"))
                    .isEqualTo("!trap =message=failure: already have such entry\n!done");
            assertThat(client.asks(LIST + "/set", "=.id=*2", "=list=a")).contains("already have such entry");

            client.adds("/queue/simple", "=name=q", "=target=10.0.0.1");
            assertThat(client.asks("/queue/simple/add", "=name=q", "=target=10.0.0.2"))
                    .isEqualTo("!trap =message=failure: already have such name\n!done");
            client.adds("/ppp/secret", "=name=ana");
            assertThat(client.asks("/ppp/secret/add", "=name=ana")).startsWith("!trap =message=failure: ");

            client.adds(ACCESS, "=dst-host=a");
            client.adds(ACCESS, "=dst-host=a");
        }
    }

    @Test
    void aQueueIsPrintedInNumbersAndNamesItself() {
        try (RouterSimulator router = start(RouterVersion.V7_18);
                TestClient client = TestClient.loggedIn(router)) {
            client.adds("/queue/simple", "=target=10.0.0.5", "=max-limit=10M/20M");
            client.adds("/queue/simple", "=target=10.0.0.6");

            assertThat(client.asks("/queue/simple/print", "=.proplist=name,target,max-limit"))
                    .isEqualTo("!re =name=queue1 =target=10.0.0.5/32 =max-limit=10000000/20000000\n"
                            + "!re =name=queue2 =target=10.0.0.6/32 =max-limit=0/0\n!done");
            assertThat(client.asks("/queue/simple/set", "=numbers=queue2", "=max-limit=5M/5M"))
                    .isEqualTo("!done");
        }
    }

    @Test
    void passwordsOfUsersAreNotPrintedAndThoseWhoMayNotChangeUsersDoNot() {
        SimulatorSettings settings =
                SimulatorSettings.builder().user("tecnico", "x", "write").build();
        try (RouterSimulator router = RouterSimulator.start(settings);
                TestClient client = new TestClient(router)) {
            client.login("tecnico", "x");
            assertThat(client.asks("/user/print"))
                    .isEqualTo("!re =.id=*1 =name=tecnico =group=write =address= =disabled=false\n!done");
            assertThat(client.asks("/user/set", "=.id=*1", "=group=full")).contains("not enough permissions (9)");
            assertThat(client.asks("/user/group/print", "?name=write")).contains("read,write,test", "!policy");
        }
    }

    @Test
    void aPppSessionIsThrownOut() {
        try (RouterSimulator router = start(RouterVersion.V7_18);
                TestClient client = TestClient.loggedIn(router)) {
            String id = router.put("/ppp/active", Map.of("name", "ana", "address", "10.9.0.4"));
            assertThat(client.asks("/ppp/active/print", "?name=ana", "=.proplist=address,service"))
                    .isEqualTo("!re =address=10.9.0.4 =service=pppoe\n!done");
            assertThat(client.asks("/ppp/active/add", "=name=x")).contains("no such command");
            assertThat(client.asks("/ppp/active/remove", "=.id=" + id)).isEqualTo("!done");
            assertThat(router.rows("/ppp/active")).isEmpty();
        }
    }

    private static RouterSimulator start(RouterVersion version) {
        return RouterSimulator.start(
                SimulatorSettings.builder().version(version).clock(NEW_YEAR).build());
    }
}
