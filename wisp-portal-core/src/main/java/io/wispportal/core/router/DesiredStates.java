package io.wispportal.core.router;

import io.wispportal.core.notice.NoticeCodes;
import io.wispportal.core.notice.ShownNotices;
import io.wispportal.router.DesiredLogin;
import io.wispportal.router.DesiredSpeed;
import io.wispportal.router.DesiredState;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.PortalSite;
import io.wispportal.router.Router;
import io.wispportal.router.ShownNotice;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.PppLogin;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Says what should be on a router, from what is stored now. */
public final class DesiredStates {

    private final PortalSites sites;
    private final ShownNotices notices;
    private final NoticeCodes codes;
    private final Clock clock;

    public DesiredStates(PortalSites sites, ShownNotices notices, NoticeCodes codes, Clock clock) {
        this.sites = sites;
        this.notices = notices;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Asks for the portal's addresses: not inside a transaction.
     *
     * @param behind the services behind the router
     */
    DesiredState of(Tenant tenant, Router router, List<InternetService> behind) {
        return of(tenant, sites.of(tenant), router, behind);
    }

    /** With the portal at another place. */
    DesiredState of(Tenant tenant, PortalSite site, Router router, List<InternetService> behind) {
        return new DesiredState(
                tenant.slug(),
                site,
                notices.on(tenant.id(), router.id(), behind, clock.instant()).stream()
                        .map(shown -> shown(tenant, router, shown))
                        .toList(),
                behind.stream().flatMap(DesiredStates::login).toList(),
                behind.stream().flatMap(DesiredStates::speed).toList(),
                byAddress(behind));
    }

    private static Map<String, UUID> byAddress(List<InternetService> behind) {
        Map<String, UUID> services = new HashMap<>();
        behind.forEach(service -> Optional.ofNullable(service.ip())
                .ifPresent(ip -> services.put(ip, service.id().value())));
        return services;
    }

    /** Only rules for each customer pass a code on. */
    private ShownNotice shown(Tenant tenant, Router router, ShownNotices.Shown shown) {
        boolean coded = router.notices().strategy() == NoticeStrategy.PROXY_PER_CUSTOMER;
        UUID service = shown.service().id().value();
        String code = coded ? codes.of(tenant.id(), shown.service().id()) : "";
        return new ShownNotice(shown.kind(), service, shown.ip(), code);
    }

    private static Stream<DesiredLogin> login(InternetService service) {
        PppLogin login = service.connection().login();
        return Stream.ofNullable(login)
                .map(known -> new DesiredLogin(service.id(), known.user(), known.profile(), service.isSuspended()));
    }

    private static Stream<DesiredSpeed> speed(InternetService service) {
        Connection at = service.connection();
        String queue = at.queue();
        String ip = at.ip();
        return queue == null || ip == null
                ? Stream.empty()
                : Stream.of(new DesiredSpeed(
                        service.id(),
                        queue,
                        ip,
                        service.plan().upKbps(),
                        service.plan().downKbps()));
    }
}
