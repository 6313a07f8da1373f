package io.wispportal.core;

import io.wispportal.core.notice.AddresseeFinder;
import io.wispportal.core.notice.Audiences;
import io.wispportal.core.notice.NoticeChoices;
import io.wispportal.core.notice.NoticeCodes;
import io.wispportal.core.notice.NoticeDesk;
import io.wispportal.core.notice.NoticePages;
import io.wispportal.core.notice.NoticeTurns;
import io.wispportal.core.notice.OwnNotices;
import io.wispportal.core.notice.ShownNotices;
import io.wispportal.core.router.HostAddresses;
import io.wispportal.core.router.PortalMove;
import io.wispportal.core.router.RouterBell;
import io.wispportal.core.router.RouterDesk;
import io.wispportal.core.router.RouterParts;
import io.wispportal.core.router.RouterWatch;
import io.wispportal.core.router.RouterWork;
import io.wispportal.core.router.Routers;
import io.wispportal.credential.CredentialStore;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.notice.NoticeStore;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.service.ServiceQueries;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantStore;

/** Puts the use cases of routers and of what they show together. */
final class RouterAssembly {

    private final Ground ground;
    private final RouterBell bell;
    private final NoticeCodes codes;
    private final ShownNotices shown;
    private final NoticeTurns turns;
    private final RouterParts parts;

    RouterAssembly(Ground ground) {
        this.ground = ground;
        this.bell = new RouterBell(ground.alarms(), ground.clock());
        this.codes = new NoticeCodes(ground.keys());
        this.shown = new ShownNotices(ground.get(NoticeQueries.class));
        this.turns = new NoticeTurns(
                ground.get(NoticeStore.class),
                ground.get(RouterStore.class),
                bell,
                ground.transactions(),
                ground.clock());
        this.parts = new RouterParts(
                ground.get(TenantDirectory.class),
                ground.tenants(),
                ground.get(TenantStore.class),
                ground.get(RouterStore.class),
                ground.get(RouterStatusStore.class),
                ground.get(ServiceStore.class),
                ground.get(ServiceQueries.class),
                ground.get(CustomerStore.class),
                ground.get(RouterGateway.class),
                shown,
                codes,
                bell,
                ground.addresses(),
                HostAddresses.remembering(ground.surroundings().hosts(), ground.clock()),
                ground.surroundings().reserved(),
                ground.keys(),
                ground.transactions(),
                ground.audit(),
                ground.ids(),
                ground.clock());
    }

    RouterBell bell() {
        return bell;
    }

    NoticeTurns turns() {
        return turns;
    }

    Routers routers() {
        return parts.routers();
    }

    RouterDesk desk() {
        return parts.desk();
    }

    PortalMove move() {
        return parts.move();
    }

    RouterWatch watch() {
        return parts.watch();
    }

    RouterWork work() {
        return parts.work();
    }

    NoticeDesk noticeDesk() {
        return new NoticeDesk(
                ground.get(NoticeStore.class),
                ground.get(NoticeQueries.class),
                new Audiences(
                        ground.tenants(),
                        ground.get(CustomerStore.class),
                        ground.get(CredentialStore.class),
                        ground.get(RouterStore.class)),
                turns,
                ground.alarms(),
                ground.transactions(),
                ground.audit(),
                ground.ids(),
                ground.clock());
    }

    NoticeChoices noticeChoices() {
        return new NoticeChoices(ground.get(RouterStore.class), ground.get(CustomerQueries.class));
    }

    OwnNotices ownNotices() {
        return new OwnNotices(
                ground.get(NoticeStore.class),
                ground.get(NoticeQueries.class),
                ground.get(ServiceQueries.class),
                bell,
                ground.transactions(),
                ground.clock());
    }

    NoticePages pages() {
        return new NoticePages(
                new AddresseeFinder(
                        ground.get(ServiceStore.class),
                        codes,
                        ground.surroundings().networks()),
                ground.get(NoticeStore.class),
                ground.get(NoticeQueries.class),
                shown,
                ground.get(CustomerStore.class),
                ground.get(InvoiceQueries.class),
                codes,
                ground.addresses(),
                bell,
                ground.transactions(),
                ground.clock());
    }
}
