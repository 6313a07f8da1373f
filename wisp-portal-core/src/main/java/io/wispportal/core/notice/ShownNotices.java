package io.wispportal.core.notice;

import io.wispportal.notice.MeantNotice;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeQueries;
import io.wispportal.notice.ToldNotice;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which page is shown to whom at a moment: of several the first by {@link NoticeKind}. One query a look. */
public final class ShownNotices {

    private static final BinaryOperator<NoticeKind> FIRST = BinaryOperator.minBy(NoticeKind::compareTo);

    private final NoticeQueries notices;

    public ShownNotices(NoticeQueries notices) {
        this.notices = notices;
    }

    /**
     * A service, and the page that requests from its address lead to.
     *
     * @param ip the service's address
     */
    public record Shown(InternetService service, String ip, NoticeKind kind) {}

    /**
     * For each of the services that has an address and a page to show.
     *
     * @param behind the services behind the router
     */
    public List<Shown> on(TenantId tenant, RouterId router, List<InternetService> behind, Instant now) {
        Map<ServiceId, NoticeKind> meant = notices.behind(tenant, router, now).stream()
                .collect(Collectors.toMap(MeantNotice::service, MeantNotice::kind, FIRST));
        return behind.stream()
                .flatMap(service -> shown(service, meant.get(service.id())))
                .toList();
    }

    /** The notices that this service's customer is shown now, suspension aside, the oldest first. */
    public List<ToldNotice> of(TenantId tenant, InternetService service, Instant now) {
        return notices.meantFor(tenant, service.id(), now);
    }

    /** The page that this service's address leads to; empty: it has none, or nothing is shown. */
    Optional<NoticeKind> first(TenantId tenant, InternetService service, Instant now) {
        NoticeKind meant = of(tenant, service, now).stream()
                .map(ToldNotice::kind)
                .reduce(FIRST)
                .orElse(null);
        return shown(service, meant).map(Shown::kind).findFirst();
    }

    /** @param meant the first kind of the notices for it, or null */
    private static Stream<Shown> shown(InternetService service, @Nullable NoticeKind meant) {
        String ip = service.ip();
        NoticeKind kind = service.isSuspended() ? NoticeKind.SUSPENSION : meant;
        return ip == null || kind == null ? Stream.empty() : Stream.of(new Shown(service, ip, kind));
    }
}
