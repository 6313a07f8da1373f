package io.wispportal.routeros;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.PortalSite;
import io.wispportal.routeros.plan.Notice;
import io.wispportal.routeros.plan.RowKind;
import io.wispportal.routeros.plan.Strategy;
import io.wispportal.routeros.plan.Target;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * Where a kind of page is served: a port of the router's web proxy for each, 8101 to 8104, or the portal's own port for
 * plain HTTP.
 */
final class NoticePorts {

    private static final int HTTP = 80;

    private NoticePorts() {}

    static Notice notice(NoticeKind kind, PortalSite portal, Strategy strategy, List<Target> targets) {
        String page = Objects.requireNonNull(portal.pages().get(kind));
        int port = strategy.translated() ? plain(URI.create(page)) : proxy(kind);
        return new Notice(RowKind.valueOf(kind.name()), page, port, targets);
    }

    private static int proxy(NoticeKind kind) {
        return switch (kind) {
            case SUSPENSION -> 8_101;
            case PAYMENT -> 8_102;
            case CUSTOM -> 8_103;
            case MAINTENANCE -> 8_104;
        };
    }

    private static int plain(URI page) {
        return "http".equals(page.getScheme()) && page.getPort() > 0 ? page.getPort() : HTTP;
    }
}
