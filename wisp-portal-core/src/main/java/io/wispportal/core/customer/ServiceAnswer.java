package io.wispportal.core.customer;

import io.wispportal.audit.AuditEntry;
import io.wispportal.router.RouterStatus;
import io.wispportal.service.InternetService;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a service is on or off at this moment, as far as the portal knows.
 *
 * @param cause      what brought it to its state, or null where that was before the portal or long ago
 * @param moved      when it was last connected otherwise since then, or null if it is connected as it was
 * @param delay      how long the router took to do it, or null where what it confirmed last is not that
 * @param routerName the router that it is behind, or null
 * @param status     how the portal's work on that router goes, or null
 */
public record ServiceAnswer(
        InternetService service,
        @Nullable AuditEntry cause,
        @Nullable Instant moved,
        @Nullable Duration delay,
        @Nullable String routerName,
        @Nullable RouterStatus status) {

    /** Whether the router does not answer although it had done what is wanted: then the line may be down too. */
    public boolean isRouterSilent() {
        return status != null && status.health() == RouterStatus.Health.FAILED;
    }
}
