package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.DesiredState;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.PortalSite;
import io.wispportal.router.Router;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterId;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.RouterGatewayContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InMemoryRouterGatewayTest extends RouterGatewayContract {

    private final InMemoryRouterGateway gateway = new InMemoryRouterGateway();

    InMemoryRouterGatewayTest() {
        gateway.becomeUnreachable(unreachable().router().id());
    }

    @Override
    protected RouterGateway gateway() {
        return gateway;
    }

    @Override
    protected RouterAccess router() {
        return access(1);
    }

    @Override
    protected RouterAccess otherRouter() {
        return access(2);
    }

    @Override
    protected RouterAccess unreachable() {
        return access(3);
    }

    @Override
    protected Optional<NoticeKind> shown(RouterAccess router, String address) {
        return Stream.of(NoticeKind.values())
                .filter(kind -> gateway.shows(router.router().id(), kind, address))
                .findFirst();
    }

    @Override
    protected boolean mentions(RouterAccess router, String domain) {
        return gateway.mentions(router.router().id(), domain);
    }

    @Test
    void countsWhatItWasToldAndRemembersTheLastState() {
        DesiredState state = new DesiredState(
                "acme", new PortalSite("a.example", List.of(), Map.of()), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> gateway.apply(unreachable(), state, false)).hasMessage("El router no responde.");
        gateway.apply(router(), state, false);
        gateway.plan(router(), state);

        assertThat(gateway.calls()).isEqualTo(2);
        assertThat(gateway.applied(router().router().id())).contains(state);
        assertThat(gateway.applied(unreachable().router().id())).isEmpty();
    }

    private static RouterAccess access(long number) {
        Router router = new Router(
                new RouterId(new UUID(0, number)),
                "Router " + number,
                "10.0.0." + number,
                8728,
                false,
                null,
                "portal",
                null,
                NoticeSettings.of(NoticeStrategy.PROXY_PER_KIND),
                true,
                0);
        return new RouterAccess(new TenantId(new UUID(1, number)), router, "");
    }
}
