package io.wispportal.core.customer;

import io.wispportal.audit.AuditEntry;
import io.wispportal.router.RouterStatus;
import io.wispportal.service.InternetService;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a service is on or off at this moment, as far as the portal knows.
 *
 * @param cause      what brought it to its state, or null where that was before the portal or long ago
 * @param routerName the router that it is behind, or null
 * @param status     how the portal's work on that router goes, or null
 */
public record ServiceAnswer(
        InternetService service,
        @Nullable AuditEntry cause,
        @Nullable String routerName,
        @Nullable RouterStatus status) {

    /** How long the router took to do it; empty if that does not follow from the cause. */
    public Optional<Duration> delay() {
        return Optional.ofNullable(cause)
                .map(done -> Duration.between(done.at(), service.router().at()))
                .filter(took -> !took.isNegative() && took.compareTo(Duration.ofDays(1)) < 0);
    }

    /** Whether the router does not answer although it had done what is wanted: then the line may be down too. */
    public boolean isRouterSilent() {
        return status != null && status.health() == RouterStatus.Health.FAILED;
    }
}
