package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatus.Health;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RouterStatusStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class RouterStatusStoreContract extends StoreContract {

    private static final Instant NOON = Samples.NOON;

    /** @return stores of which transactions, tenants, routers and router statuses are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        RouterStatus bare = added(RouterStatus.of(isp.router("Norte"), NOON));
        RouterStatus full = added(full(isp.router("Sur"), 0));

        assertThat(find(bare.router())).isEqualTo(bare);
        assertThat(find(full.router())).isEqualTo(full);
        assertThat(statuses().all(isp.id())).containsExactlyInAnyOrder(bare, full);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(statuses().find(isp.id(), new RouterId(Samples.uuid()))).isEmpty();
        assertThat(statuses().all(isp.id())).isEmpty();
    }

    @Test
    void replacesEveryFieldAndCountsTheVersion() {
        RouterStatus before = added(RouterStatus.of(isp.router("Norte"), NOON));

        assertThat(replace(isp, full(before.router(), 0))).isTrue();
        assertThat(find(before.router())).isEqualTo(full(before.router(), 1));

        RouterStatus well = find(before.router()).well(NOON.plusSeconds(60), "portal.example.com", 3);
        assertThat(replace(isp, well)).isTrue();
        RouterStatus now = find(before.router());
        assertThat(now.health()).isEqualTo(Health.WELL);
        assertThat(now.portal()).isEqualTo("portal.example.com");
        assertThat(now.repaired()).isEqualTo(3);
        assertThat(now.detail()).isNull();
        assertThat(now.holder()).isNull();
        assertThat(now.version()).isEqualTo(2);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoWorkersHoldsARouter() {
        RouterStatus free = added(RouterStatus.of(isp.router("Norte"), NOON));

        long winners = winners(
                () -> statuses().replace(isp.id(), free.heldBy(new UUID(1, 1), NOON)),
                () -> statuses().replace(isp.id(), free.heldBy(new UUID(1, 2), NOON)));

        assertThat(winners).isEqualTo(1);
        assertThat(find(free.router()).holder()).isIn(new UUID(1, 1), new UUID(1, 2));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        RouterStatus status = added(full(isp.router("Norte"), 0));

        assertThat(statuses().find(otherIsp.id(), status.router())).isEmpty();
        assertThat(statuses().all(otherIsp.id())).isEmpty();
        assertThat(replace(otherIsp, status)).isFalse();
        assertThat(find(status.router())).isEqualTo(status);
    }

    @Test
    void leavesNothingAfterARollback() {
        RouterStatus stored = added(RouterStatus.of(isp.router("Norte"), NOON));
        RouterId other = isp.router("Sur");

        rollBack(() -> {
            statuses().add(isp.id(), RouterStatus.of(other, NOON));
            statuses().replace(isp.id(), full(stored.router(), stored.version()));
        });

        assertThat(statuses().all(isp.id())).containsExactly(stored);
    }

    private static RouterStatus full(RouterId router, long version) {
        return new RouterStatus(
                router,
                Health.FAILED,
                "El router no responde: «ñ».",
                NOON.plusSeconds(1),
                NOON.plusSeconds(2),
                "clientes.example.com",
                7,
                12,
                NOON.plusSeconds(3),
                NOON.plusSeconds(6),
                NOON.plusSeconds(4),
                new UUID(5, 5),
                NOON.plusSeconds(5),
                version);
    }

    private RouterStatus added(RouterStatus status) {
        commit(() -> statuses().add(isp.id(), status));
        return status;
    }

    private boolean replace(SampleIsp of, RouterStatus status) {
        return inTransaction(() -> statuses().replace(of.id(), status));
    }

    private RouterStatus find(RouterId router) {
        return statuses().find(isp.id(), router).orElseThrow();
    }

    private RouterStatusStore statuses() {
        return stores().routerStatuses();
    }
}
