package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStore;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RouterStore} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
public abstract class RouterStoreContract extends StoreContract {

    /** @return stores of which transactions, tenants and routers are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        Router full = added(encrypted("Torre ñ 東".repeat(6)));
        Router bare = added(plain("Torre sur"));

        assertThat(find(full)).isEqualTo(full);
        assertThat(find(bare)).isEqualTo(bare);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(routers().find(isp.id(), new RouterId(Samples.uuid()))).isEmpty();
        assertThat(routers().all(isp.id())).isEmpty();
    }

    @Test
    void listsAllByName() {
        Router second = added(plain("Norte"));
        Router third = added(plain("Sur"));
        Router first = added(encrypted("Este"));

        assertThat(routers().all(isp.id())).containsExactly(first, second, third);
    }

    @Test
    void replacesEveryFieldAndCountsTheVersion() {
        Router before = added(plain("Norte"));
        Router after = like(encrypted("Cerro"), before.id(), before.version());

        assertThat(replace(isp, after)).isTrue();
        assertThat(find(before)).isEqualTo(like(after, before.id(), 1));

        Router back = like(before, before.id(), 1);
        assertThat(replace(isp, back)).isTrue();
        assertThat(find(before)).isEqualTo(like(before, before.id(), 2));
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        Router before = added(plain("Norte"));
        replace(isp, like(plain("Cerro"), before.id(), before.version()));
        Router winner = find(before);

        assertThat(replace(isp, before)).isFalse();

        assertThat(find(before)).isEqualTo(winner);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        Router before = added(plain("Norte"));
        Router other = like(plain("Cerro"), before.id(), before.version());

        long winners = winners(
                () -> routers().replace(isp.id(), before), () -> routers().replace(isp.id(), other));

        assertThat(winners).isEqualTo(1);
        assertThat(find(before).version()).isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        Router router = added(plain("Norte"));

        assertThat(routers().find(otherIsp.id(), router.id())).isEmpty();
        assertThat(routers().all(otherIsp.id())).isEmpty();
        assertThat(replace(otherIsp, router)).isFalse();
        assertThat(find(router)).isEqualTo(router);
    }

    @Test
    void leavesNothingAfterARollback() {
        Router stored = added(plain("Norte"));

        rollBack(() -> {
            routers().add(isp.id(), plain("Sur"));
            routers().replace(isp.id(), like(plain("Cerro"), stored.id(), stored.version()));
        });

        assertThat(routers().all(isp.id())).containsExactly(stored);
    }

    private static Router plain(String name) {
        return new Router(
                new RouterId(Samples.uuid()),
                name,
                "10.0.0.1",
                8728,
                false,
                null,
                "portal",
                null,
                NoticeSettings.of(NoticeStrategy.PROXY_PER_CUSTOMER),
                false,
                0);
    }

    private static Router encrypted(String name) {
        return new Router(
                new RouterId(Samples.uuid()),
                name,
                "2001:db8::1",
                65_535,
                true,
                "0123456789abcdef".repeat(4),
                "ñandú",
                "cifrado",
                new NoticeSettings(NoticeStrategy.PPP_PROFILE, true, true, "portal-1.lista"),
                true,
                0);
    }

    private static Router like(Router other, RouterId id, long version) {
        return new Router(
                id,
                other.name(),
                other.host(),
                other.port(),
                other.tls(),
                other.pin(),
                other.user(),
                other.secret(),
                other.notices(),
                other.active(),
                version);
    }

    private Router added(Router router) {
        commit(() -> routers().add(isp.id(), router));
        return router;
    }

    private boolean replace(SampleIsp of, Router router) {
        return inTransaction(() -> routers().replace(of.id(), router));
    }

    private Router find(Router router) {
        return routers().find(isp.id(), router.id()).orElseThrow();
    }

    private RouterStore routers() {
        return stores().routers();
    }
}
