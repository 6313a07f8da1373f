package com.example.isp;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterId;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.contract.RouterGatewayContract;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The adapter keeps the contract of its interface. */
class ControllerRoutersTest extends RouterGatewayContract {

    private final RouterAccess router = access();
    private final RouterAccess otherRouter = access();
    private final RouterAccess unreachable = access();
    private ControllerStub controller;

    @BeforeEach
    void startController() throws IOException {
        controller = new ControllerStub();
        controller.refuse(unreachable.router().id().toString());
    }

    @AfterEach
    void stopController() {
        controller.close();
    }

    @Override
    protected RouterGateway gateway() {
        return new ControllerRouters(new ControllerClient(controller.address()));
    }

    @Override
    protected RouterAccess router() {
        return router;
    }

    @Override
    protected RouterAccess otherRouter() {
        return otherRouter;
    }

    /** The controller answers that it cannot reach it. */
    @Override
    protected RouterAccess unreachable() {
        return unreachable;
    }

    @Override
    protected Optional<NoticeKind> shown(RouterAccess of, String address) {
        String page = controller
                .page(of.router().id().toString(), address)
                .map(URI::create)
                .map(URI::getPath)
                .orElse("");
        return Stream.of(NoticeKind.values())
                .filter(kind -> page.endsWith("/" + kind.name().charAt(0)))
                .findFirst();
    }

    @Override
    protected boolean mentions(RouterAccess of, String domain) {
        return controller.pages(of.router().id().toString()).stream().anyMatch(page -> page.contains(domain));
    }

    private static RouterAccess access() {
        Router router = new Router(
                new RouterId(UUID.randomUUID()),
                "Norte",
                "controller.example",
                9999,
                false,
                null,
                "portal",
                null,
                NoticeSettings.of(NoticeStrategy.DSTNAT_PORTAL),
                true,
                0);
        return new RouterAccess(new TenantId(UUID.randomUUID()), router, "");
    }
}
