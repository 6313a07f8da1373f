package io.wispportal.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.core.TestIsp;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a router confirms is the delay of a suspension only if it is the first thing confirmed since, and where it was. */
@Tag("NOT-11")
class ServiceStepsTest {

    private static final Instant T0 = Instant.parse("2026-01-05T12:00:00Z");

    private final InternetService ana = new TestIsp().service("ana").suspended(T0);
    private final AuditEntry suspended =
            entry(AuditAction.SERVICE_SUSPENDED, 0, ana.id().value());

    @Test
    void theFirstConfirmationIsTheDelay() {
        assertThat(steps(on(90)).delay(confirmed(90), suspended)).hasValue(Duration.ofSeconds(90));
        assertThat(steps(on(90)).moved(confirmed(90), suspended)).isEmpty();
    }

    @Test
    void whatIsConfirmedAgainAfterAFaultIsNot() {
        assertThat(steps(on(7200), on(2)).delay(confirmed(7200), suspended)).isEmpty();
    }

    @Test
    void aMoveSinceIsToldInsteadOfADelay() {
        ServiceSteps steps = steps(on(3660), moved(3600), on(2));

        assertThat(steps.delay(confirmed(3660), suspended)).isEmpty();
        assertThat(steps.moved(confirmed(3660), suspended)).hasValue(T0.plusSeconds(3600));
    }

    @Test
    void aMoveBeforeAndMovesOfOtherServicesChangeNothing() {
        AuditEntry others = entry(AuditAction.SERVICE_CONNECTED, 30, new UUID(7, 7));

        assertThat(steps(on(90), others, moved(-60)).delay(confirmed(90), suspended))
                .hasValue(Duration.ofSeconds(90));
    }

    @Test
    void whatWaitsAndWhatTookDaysHasNone() {
        assertThat(steps().delay(ana, suspended)).isEmpty();
        assertThat(steps(on(90_000)).delay(confirmed(90_000), suspended)).isEmpty();
    }

    private InternetService confirmed(long seconds) {
        return ana.with(new RouterResult(RouterState.APPLIED, T0.plusSeconds(seconds), null));
    }

    private AuditEntry on(long seconds) {
        return entry(AuditAction.SERVICE_ON_ROUTER, seconds, ana.id().value());
    }

    private AuditEntry moved(long seconds) {
        return entry(AuditAction.SERVICE_CONNECTED, seconds, ana.id().value());
    }

    private static ServiceSteps steps(AuditEntry... newestFirst) {
        return new ServiceSteps(List.of(newestFirst));
    }

    private static AuditEntry entry(AuditAction action, long seconds, UUID service) {
        AuditEntryId id = new AuditEntryId(new UUID(seconds, 1));
        return new AuditEntry(id, T0.plusSeconds(seconds), Actor.SYSTEM, action, service, null, Map.of());
    }
}
