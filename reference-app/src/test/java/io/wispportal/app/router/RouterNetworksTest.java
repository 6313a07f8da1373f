package io.wispportal.app.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.tenant.TenantId;
import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.InvalidSettingException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("NOT-03")
class RouterNetworksTest {

    private static final Map<String, String> USUAL = Map.of();
    private static final Map<String, String> DEMO = Map.of("PORTAL_DEMO", "true");
    private static final Map<String, String> TEN = Map.of("PORTAL_ROUTER_NETWORKS", "10.0.0.0/8, 2001:db8::/32");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "::1",
                "0.0.0.0",
                "169.254.169.254",
                "fe80::1",
                "224.0.0.1",
                "localhost"
            })
    void nobodyReachesThisMachineOrItsLink(String host) {
        assertThatThrownBy(() -> checked(host, USUAL))
                .isInstanceOf(RouterUnavailableException.class)
                .hasMessage("En esa dirección el portal no busca routers.");
    }

    @Test
    void aDemoReachesItsOwnRouters() {
        assertThat(checked("127.0.0.1", DEMO)).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> checked("169.254.169.254", DEMO)).isInstanceOf(RouterUnavailableException.class);
    }

    @Test
    void everywhereElseUnlessNetworksAreNamed() {
        assertThat(checked("192.168.88.1", USUAL)).isEqualTo("192.168.88.1");
        assertThat(checked("10.1.2.3", TEN)).isEqualTo("10.1.2.3");
        assertThat(checked("2001:db8::1", TEN)).isEqualTo("2001:db8:0:0:0:0:0:1");
        assertThatThrownBy(() -> checked("192.168.88.1", TEN)).isInstanceOf(RouterUnavailableException.class);
    }

    @Test
    void whatIsNoNetworkStopsTheStart() {
        assertThatThrownBy(() -> networks(Map.of("PORTAL_ROUTER_NETWORKS", "ten")))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("PORTAL_ROUTER_NETWORKS");
    }

    private static String checked(String host, Map<String, String> settings) {
        Router router = new Router(
                new RouterId(UUID.randomUUID()),
                "Norte",
                host,
                8728,
                false,
                null,
                "portal",
                null,
                NoticeSettings.of(NoticeStrategy.PROXY_PER_KIND),
                true,
                0);
        return networks(settings)
                .checked(new RouterAccess(new TenantId(UUID.randomUUID()), router, ""))
                .router()
                .host();
    }

    private static RouterNetworks networks(Map<String, String> settings) {
        return RouterNetworks.from(Configuration.of(settings::get));
    }
}
