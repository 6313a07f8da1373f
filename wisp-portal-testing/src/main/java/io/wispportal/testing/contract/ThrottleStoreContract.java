package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.PortalStores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ThrottleStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class ThrottleStoreContract extends StoreContract {

    private final String key = Samples.name("account:customer:");

    /** @return stores of which transactions, tenants and throttles are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsThoseThatHaveACounter() {
        String other = Samples.name("address:2001:db8:ffff:ffff:ffff:ffff:ffff:ffff ñ ");
        save(isp.id(), counter(key, 3, 0));
        save(isp.id(), new Throttle(other, Integer.MAX_VALUE, NOON, NOON.plusSeconds(900), 0));

        assertThat(throttles().find(isp.id(), List.of(key, "nothing", other)))
                .containsExactlyInAnyOrder(
                        counter(key, 3, 1), new Throttle(other, Integer.MAX_VALUE, NOON, NOON.plusSeconds(900), 1));
        assertThat(throttles().find(isp.id(), List.of("nothing"))).isEmpty();
        assertThat(throttles().find(isp.id(), List.of())).isEmpty();
    }

    @Test
    void countsOnFromTheStoredVersion() {
        save(isp.id(), counter(key, 1, 0));

        assertThat(save(isp.id(), new Throttle(key, 2, NOON.plusSeconds(1), NOON.plusSeconds(2), 1)))
                .isTrue();
        assertThat(find(isp.id())).containsExactly(new Throttle(key, 2, NOON.plusSeconds(1), NOON.plusSeconds(2), 2));

        assertThat(save(isp.id(), counter(key, 3, 2))).isTrue();
        assertThat(find(isp.id())).containsExactly(counter(key, 3, 3));
    }

    @Test
    void keepsTheMarksOfNames() {
        Set<String> marks = IntStream.range(0, 501).mapToObj(i -> "mark-_0" + i).collect(Collectors.toSet());
        Throttle many = new Throttle(key, marks.size(), NOON, null, marks, NOON, 0);

        assertThat(save(isp.id(), many)).isTrue();
        assertThat(find(isp.id())).containsExactly(new Throttle(key, marks.size(), NOON, null, marks, NOON, 1));
        assertThat(save(isp.id(), new Throttle(key, 1, NOON, null, Set.of("one"), NOON.plusSeconds(9), 1)))
                .isTrue();
        assertThat(find(isp.id()))
                .containsExactly(new Throttle(key, 1, NOON, null, Set.of("one"), NOON.plusSeconds(9), 2));
    }

    @Test
    void storesNothingIfAnotherFailureWasCounted() {
        save(isp.id(), counter(key, 1, 0));
        save(isp.id(), counter(key, 2, 1));

        assertThat(save(isp.id(), counter(key, 9, 1))).isFalse();
        assertThat(save(isp.id(), counter(key, 9, 0))).as("as if it were new").isFalse();

        assertThat(find(isp.id())).containsExactly(counter(key, 2, 2));
    }

    @Test
    void forgetsACounter() {
        save(isp.id(), counter(key, 1, 0));

        commit(() -> throttles().clear(isp.id(), key));

        assertThat(find(isp.id())).isEmpty();
        assertThat(save(isp.id(), counter(key, 2, 1)))
                .as("a counter that is gone")
                .isFalse();
        assertThat(save(isp.id(), counter(key, 1, 0))).isTrue();
    }

    @Test
    @Tag("CRE-10")
    void sweepsWhatCountsForNothingTheOldestFirst() {
        save(isp.id(), keptUntil("old", NOON));
        save(isp.id(), keptUntil("older", NOON.minusSeconds(1)));
        save(isp.id(), keptUntil("young", NOON.plusSeconds(1)));
        save(isp.id(), keptUntil("needed for good", Instant.parse("9999-12-31T00:00:00Z")));
        save(otherIsp.id(), keptUntil("old", NOON));

        assertThat(sweep(isp.id(), 1)).isTrue();
        assertThat(keys(isp.id())).containsExactlyInAnyOrder("old", "needed for good", "young");

        assertThat(sweep(isp.id(), 10)).isTrue();
        assertThat(keys(isp.id())).containsExactlyInAnyOrder("needed for good", "young");
        assertThat(keys(otherIsp.id())).containsExactly("old");
        assertThat(sweep(otherIsp.id(), 10)).isFalse();
    }

    private boolean sweep(TenantId tenant, int most) {
        return inTransaction(() -> throttles().sweep(tenant, NOON, most));
    }

    /** A counter that began long ago. */
    private static Throttle keptUntil(String key, Instant end) {
        return new Throttle(key, 9, NOON.minus(Duration.ofDays(400)), null, Set.of(), end, 0);
    }

    private List<String> keys(TenantId tenant) {
        return throttles().find(tenant, List.of("old", "older", "needed for good", "young")).stream()
                .map(Throttle::key)
                .toList();
    }

    @Test
    void forgettingWhatIsNotThereDoesNothing() {
        commit(() -> throttles().clear(isp.id(), key));

        assertThat(find(isp.id())).isEmpty();
    }

    @Test
    void countsForTheInstallationToo() {
        assertThat(save(TenantId.INSTALLATION, counter(key, 1, 0))).isTrue();

        assertThat(find(TenantId.INSTALLATION)).containsExactly(counter(key, 1, 1));
        assertThat(find(isp.id())).isEmpty();

        commit(() -> throttles().clear(TenantId.INSTALLATION, key));
        assertThat(find(TenantId.INSTALLATION)).isEmpty();
    }

    @RepeatedTest(5)
    void onlyOneOfTwoFirstFailuresAtTheSameTimeWins() {
        long winners = winners(
                () -> throttles().save(isp.id(), counter(key, 1, 0)),
                () -> throttles().save(isp.id(), counter(key, 1, 0)));

        assertThat(winners).isEqualTo(1);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoLaterFailuresAtTheSameTimeWins() {
        save(isp.id(), counter(key, 1, 0));

        long winners = winners(
                () -> throttles().save(isp.id(), counter(key, 2, 1)),
                () -> throttles().save(isp.id(), counter(key, 2, 1)));

        assertThat(winners).isEqualTo(1);
        assertThat(find(isp.id())).containsExactly(counter(key, 2, 2));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        save(isp.id(), counter(key, 7, 0));

        assertThat(find(otherIsp.id())).isEmpty();
        commit(() -> throttles().clear(otherIsp.id(), key));
        assertThat(find(isp.id())).containsExactly(counter(key, 7, 1));
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> throttles().save(isp.id(), counter(key, 1, 0)));

        assertThat(find(isp.id())).isEmpty();
    }

    private static Throttle counter(String key, int failures, long version) {
        return new Throttle(key, failures, NOON, null, version);
    }

    private boolean save(TenantId tenant, Throttle throttle) {
        return inTransaction(() -> throttles().save(tenant, throttle));
    }

    private List<Throttle> find(TenantId tenant) {
        return throttles().find(tenant, List.of(key));
    }

    private ThrottleStore throttles() {
        return stores().throttles();
    }
}
