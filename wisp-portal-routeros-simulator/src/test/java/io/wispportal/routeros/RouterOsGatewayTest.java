package io.wispportal.routeros;

import static io.wispportal.router.NoticeStrategy.DSTNAT_PORTAL;
import static io.wispportal.router.NoticeStrategy.PPP_PROFILE;
import static io.wispportal.router.NoticeStrategy.PROXY_PER_CUSTOMER;
import static io.wispportal.router.NoticeStrategy.PROXY_PER_KIND;
import static io.wispportal.routeros.simulator.RouterVersion.V6_49;
import static io.wispportal.routeros.simulator.RouterVersion.V7_17;
import static io.wispportal.routeros.simulator.RouterVersion.V7_18;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.mikrotik.MikrotikTransport;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.routeros.transport.RouterTransport;
import io.wispportal.testing.contract.RouterGatewayContract;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** Both transports keep what every router gateway keeps, on routers of three versions and with each strategy. */
@Tag("NOT-08")
class RouterOsGatewayTest {

    private static final int NOBODY_LISTENS = 1;

    /** A tenant's rows are signed with a key of its own. */
    static final MarkKeys KEYS = tenant -> List.of(ByteBuffer.allocate(16)
            .putLong(tenant.value().getMostSignificantBits())
            .array());

    @Nested
    class NativeWithAProxyRuleForEachKind extends OnSimulator {
        NativeWithAProxyRuleForEachKind() {
            super(new NativeTransport(16), V7_18, PROXY_PER_KIND);
        }
    }

    @Nested
    class MikrotikWithAProxyRuleForEachKind extends OnSimulator {
        MikrotikWithAProxyRuleForEachKind() {
            super(new MikrotikTransport(16), V6_49, PROXY_PER_KIND);
        }
    }

    @Nested
    class NativeWithAProxyRuleForEachCustomer extends OnSimulator {
        NativeWithAProxyRuleForEachCustomer() {
            super(new NativeTransport(16), V6_49, PROXY_PER_CUSTOMER);
        }
    }

    @Nested
    class MikrotikWithAProxyRuleForEachCustomer extends OnSimulator {
        MikrotikWithAProxyRuleForEachCustomer() {
            super(new MikrotikTransport(16), V7_18, PROXY_PER_CUSTOMER);
        }
    }

    @Nested
    class NativeWithoutAProxy extends OnSimulator {
        NativeWithoutAProxy() {
            super(new NativeTransport(16), V7_17, DSTNAT_PORTAL);
        }
    }

    @Nested
    class MikrotikWithoutAProxy extends OnSimulator {
        MikrotikWithoutAProxy() {
            super(new MikrotikTransport(16), V7_18, DSTNAT_PORTAL);
        }
    }

    @Nested
    class NativeWithPppProfiles extends OnSimulator {
        NativeWithPppProfiles() {
            super(new NativeTransport(16), V7_18, PPP_PROFILE);
        }
    }

    @Nested
    class MikrotikWithPppProfiles extends OnSimulator {
        MikrotikWithPppProfiles() {
            super(new MikrotikTransport(16), V6_49, PPP_PROFILE);
        }
    }

    abstract static class OnSimulator extends RouterGatewayContract {

        private final RouterGateway gateway;
        private final NoticeStrategy strategy;
        private final SimulatedNetwork one;
        private final SimulatedNetwork other;

        OnSimulator(RouterTransport transport, RouterVersion version, NoticeStrategy strategy) {
            this.gateway = new RouterOsGateway(transport, KEYS, Clock.systemUTC());
            this.strategy = strategy;
            this.one = SimulatedNetwork.start(version, strategy);
            this.other = SimulatedNetwork.start(version, strategy);
        }

        @AfterEach
        void close() {
            one.close();
            other.close();
        }

        @Override
        protected RouterGateway gateway() {
            return gateway;
        }

        @Override
        protected RouterAccess router() {
            return one.access();
        }

        @Override
        protected RouterAccess otherRouter() {
            return other.access();
        }

        @Override
        protected RouterAccess unreachable() {
            return SimulatedNetwork.access(NOBODY_LISTENS, "", NoticeSettings.of(strategy));
        }

        @Override
        protected Optional<NoticeKind> shown(RouterAccess router, String address) {
            return at(router).shown(address);
        }

        @Override
        protected boolean mentions(RouterAccess router, String domain) {
            return at(router).mentions(domain);
        }

        private SimulatedNetwork at(RouterAccess router) {
            return router.equals(one.access()) ? one : other;
        }
    }
}
