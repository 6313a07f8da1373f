package io.wispportal.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.TestIsp;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TEN-03")
class PortalHostsTest {

    private final TestIsp isp = new TestIsp();
    private final PortalHosts hosts = new PortalHosts(
            "localhost:8080", "Admin.localhost:8080", isp.portal().tenants());

    @Test
    void theHostTellsWhereARequestCameIn() {
        assertThat(hosts.siteOf("localhost:8080")).isEqualTo(Site.PORTAL);
        assertThat(hosts.siteOf("admin.localhost:8080")).isEqualTo(Site.STAFF);
        assertThat(hosts.siteOf("clientes.wispmega.localhost:8080").tenant()).contains(isp.tenant());
        assertThat(hosts.siteOf("clientes.wispmega.localhost:8080").kind()).isEqualTo(Site.Kind.PORTAL);
    }

    @Test
    void caseAndPortDoNotMatter() {
        assertThat(hosts.siteOf("LOCALHOST")).isEqualTo(Site.PORTAL);
        assertThat(hosts.siteOf("ADMIN.localhost:443")).isEqualTo(Site.STAFF);
        assertThat(hosts.siteOf("Clientes.WispMega.LocalHost").tenant()).contains(isp.tenant());
    }

    @Test
    @Tag("TEN-01")
    void anUnknownHostIsNobodys() {
        for (String host : List.of(
                "",
                "evil.example",
                "wispmega",
                "wispmega.localhost",
                "x.clientes.wispmega.localhost",
                "clientes.wispmega.localhost.evil.example",
                "clientes.wispmega.localhost@evil.example",
                "127.0.0.1:8080",
                "[::1]:8080",
                "::1")) {
            assertThat(hosts.siteOf(host)).as(host).isEqualTo(Site.UNKNOWN);
        }
    }

    @Test
    void anIpv6LiteralMayBeThePortal() {
        PortalHosts literal =
                new PortalHosts("[::1]:8080", "[::2]:8080", isp.portal().tenants());

        assertThat(literal.siteOf("[::1]")).isEqualTo(Site.PORTAL);
        assertThat(literal.siteOf("[::1]:9090")).isEqualTo(Site.PORTAL);
        assertThat(literal.siteOf("[::2]:1")).isEqualTo(Site.STAFF);
    }

    @Test
    void noHostHeaderWhateverItHoldsThrows() {
        Random random = new Random(42);
        String letters = "[]:.%@/\\ aZ0-\u0000\u00f1\t";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder host = new StringBuilder();
            random.ints(random.nextInt(12), 0, letters.length()).forEach(letter -> host.append(letters.charAt(letter)));
            assertThat(hosts.siteOf(host.toString())).as(host.toString()).isEqualTo(Site.UNKNOWN);
        }
    }

    @Test
    void portalAndStaffNeedDifferentHosts() {
        assertThatThrownBy(() -> new PortalHosts(
                        "localhost:80", "LOCALHOST:81", isp.portal().tenants()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("localhost:80");
    }
}
