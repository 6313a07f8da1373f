package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.tenant.BalanceSettings;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.LinkSettings;
import io.wispportal.tenant.MessageSettings;
import io.wispportal.tenant.PasswordSettings;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.TenantStore;
import io.wispportal.tenant.UrlIdentifier;
import io.wispportal.testing.PortalStores;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TenantStore} must keep. To check yours, extend this class, return yours with the directory that
 * finds its tenants from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class TenantStoreContract extends StoreContract {

    private static final TenantSettings SOME = new TenantSettings(true, 48, 3, 2, List.of("198.51.100.0/24"));
    private static final TenantSettings OTHERS = new TenantSettings(
            false,
            null,
            8760,
            1,
            List.of("2001:db8::/32"),
            new PasswordSettings(PasswordSettings.Initial.UNIQUE, PasswordSettings.FirstSignIn.FORCE),
            new LinkSettings(3, false, true, 0),
            new MessageSettings(true, true),
            new BalanceSettings(
                    Set.of(BalanceIdentifier.TAX_ID, BalanceIdentifier.EMAIL),
                    "Su saldo",
                    "<p>Año</p>",
                    "<b>Ñ</b>",
                    false),
            UrlIdentifier.UUID,
            new InstallationSettings(false, true, false, 30));

    /** @return stores of which transactions, tenants and the tenant directory are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    @Tag("TEN-02")
    void addsATenantWithItsSettings() {
        Tenant tenant = TenantDirectoryContract.full();

        commit(() -> tenants().add(tenant.id(), tenant));

        assertThat(stores().tenantDirectory().byId(tenant.id())).contains(tenant);
    }

    @Test
    void refusesATenantUnderAnotherId() {
        Tenant tenant = Samples.tenant();

        assertThatThrownBy(() -> commit(() -> tenants().add(isp.id(), tenant)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAContactThatNobodyCanWriteTo() {
        Tenant tenant = Samples.tenant();
        Tenant unreachable = new Tenant(
                tenant.id(),
                tenant.slug(),
                tenant.name(),
                tenant.currency(),
                tenant.locale(),
                tenant.zone(),
                new Contact("pagos@wispmega,ventas", null, null),
                tenant.domain(),
                tenant.brandColor(),
                tenant.settings());

        assertThatThrownBy(() -> commit(() -> tenants().add(unreachable.id(), unreachable)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(stores().tenantDirectory().byId(tenant.id())).isEmpty();
    }

    @Test
    @Tag("TEN-02")
    void addsNoTenantWhoseSlugOrDomainAnotherOneHas() {
        Tenant first = TenantDirectoryContract.full();
        commit(() -> tenants().add(first.id(), first));
        Tenant sameSlug = TenantDirectoryContract.full(first.slug(), Samples.name("x-") + ".example.test");
        Tenant sameDomain = TenantDirectoryContract.full(Samples.name("isp-"), first.domain());

        assertThat(inTransaction(() -> tenants().add(sameSlug.id(), sameSlug))).isFalse();
        assertThat(inTransaction(() -> tenants().add(sameDomain.id(), sameDomain)))
                .isFalse();
        assertThat(stores().tenantDirectory().bySlug(first.slug())).contains(first);
        assertThat(stores().tenantDirectory().byId(sameSlug.id())).isEmpty();
        assertThat(stores().tenantDirectory().byId(sameDomain.id())).isEmpty();
    }

    @RepeatedTest(5)
    void onlyOneOfTwoWithOneSlugIsAdded() {
        Tenant one = TenantDirectoryContract.full();
        Tenant other = TenantDirectoryContract.full(one.slug(), Samples.name("x-") + ".example.test");

        long winners =
                winners(() -> tenants().add(one.id(), one), () -> tenants().add(other.id(), other));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    @Tag("NOT-04")
    void movesATenantToADomainThatNobodyElseHas() {
        Tenant first = isp.tenant();
        Tenant second = otherIsp.tenant();
        String free = "clientes-" + first.slug() + ".example.org";

        assertThat(move(first, "another.example.org", free)).isFalse();
        assertThat(move(first, first.domain(), free)).isTrue();
        assertThat(move(second, second.domain(), free)).isFalse();

        assertThat(stores().tenantDirectory().byId(first.id()).orElseThrow()).isEqualTo(first.at(free));
        assertThat(stores().tenantDirectory().byDomain(free)).contains(first.at(free));
    }

    @Test
    @Tag("NOT-04")
    void aDomainThatATenantHasLeftStaysItsOwnUntilItComesBack() {
        Tenant first = isp.tenant();
        Tenant second = otherIsp.tenant();
        String left = "clientes-" + first.slug() + ".example.org";
        Tenant newcomer = TenantDirectoryContract.full(Samples.name("isp-"), left);
        move(first, first.domain(), left);
        assertThat(move(first, left, "otra-" + left)).isTrue();

        assertThat(directory().byDomain(left)).isEmpty();
        assertThat(directory().byFormerDomain(left)).contains(first.at("otra-" + left));
        assertThat(directory().byFormerDomain("otra-" + left)).isEmpty();
        assertThat(move(second, second.domain(), left)).isFalse();
        assertThat(inTransaction(() -> tenants().add(newcomer.id(), newcomer))).isFalse();

        assertThat(move(first, "otra-" + left, left)).isTrue();
        assertThat(directory().byFormerDomain(left)).isEmpty();
        assertThat(directory().byFormerDomain("otra-" + left)).contains(first.at(left));
        assertThat(move(first, left, "otra-" + left)).isTrue();
    }

    private TenantDirectory directory() {
        return stores().tenantDirectory();
    }

    private boolean move(Tenant tenant, @Nullable String before, String next) {
        return inTransaction(() -> stores().tenants().move(tenant.id(), before, next));
    }

    @Test
    void replacesSettingsThatAreAsRead() {
        assertThat(replace(isp, TenantSettings.DEFAULTS, SOME)).isTrue();
        assertThat(settings(isp)).isEqualTo(SOME);

        assertThat(replace(isp, SOME, OTHERS)).isTrue();
        assertThat(settings(isp)).isEqualTo(OTHERS);

        assertThat(replace(isp, OTHERS, TenantSettings.DEFAULTS)).isTrue();
        assertThat(settings(isp)).isEqualTo(TenantSettings.DEFAULTS);
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        replace(isp, TenantSettings.DEFAULTS, SOME);

        assertThat(replace(isp, TenantSettings.DEFAULTS, OTHERS)).isFalse();
        assertThat(settings(isp)).isEqualTo(SOME);
    }

    @Test
    void doesNotKnowTenantsThatAreNotThere() {
        TenantId nobody = new TenantId(Samples.uuid());

        assertThat(inTransaction(() -> tenants().replaceSettings(nobody, TenantSettings.DEFAULTS, SOME)))
                .isFalse();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        replace(isp, TenantSettings.DEFAULTS, SOME);

        assertThat(settings(otherIsp)).isEqualTo(TenantSettings.DEFAULTS);
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> tenants().replaceSettings(isp.id(), TenantSettings.DEFAULTS, SOME));

        assertThat(settings(isp)).isEqualTo(TenantSettings.DEFAULTS);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        long winners = winners(
                () -> tenants().replaceSettings(isp.id(), TenantSettings.DEFAULTS, SOME),
                () -> tenants().replaceSettings(isp.id(), TenantSettings.DEFAULTS, OTHERS));

        assertThat(winners).isEqualTo(1);
    }

    private boolean replace(SampleIsp of, TenantSettings before, TenantSettings after) {
        return inTransaction(() -> tenants().replaceSettings(of.id(), before, after));
    }

    private TenantSettings settings(SampleIsp of) {
        return stores().tenantDirectory().byId(of.id()).orElseThrow().settings();
    }

    private TenantStore tenants() {
        return stores().tenants();
    }
}
