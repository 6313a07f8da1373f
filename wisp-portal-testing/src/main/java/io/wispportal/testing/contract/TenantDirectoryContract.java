package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.PortalStores;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TenantDirectory} must keep. To check yours, extend this class, return yours with a tenant store
 * whose tenants it finds from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class TenantDirectoryContract extends StoreContract {

    /** @return stores of which transactions, tenants and the tenant directory are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    @Tag("TEN-02")
    void findsByIdSlugAndDomain() {
        Tenant tenant = full();
        commit(() -> stores().tenants().add(tenant.id(), tenant));

        assertThat(directory().byId(tenant.id())).contains(tenant);
        assertThat(directory().bySlug(tenant.slug())).contains(tenant);
        assertThat(directory().byDomain(String.valueOf(tenant.domain()))).contains(tenant);
    }

    @Test
    @Tag("TEN-02")
    void keepsWhatIsAbsentAbsent() {
        Tenant tenant = bare();
        commit(() -> stores().tenants().add(tenant.id(), tenant));

        assertThat(directory().byId(tenant.id())).contains(tenant);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(directory().byId(new TenantId(Samples.uuid()))).isEmpty();
        assertThat(directory().bySlug(Samples.name("x-"))).isEmpty();
        assertThat(directory().byDomain(Samples.name("x-") + ".example.test")).isEmpty();
    }

    @Test
    @Tag("LNK-05")
    void findsByTheEndOfTheId() {
        Tenant tenant = bare();
        commit(() -> stores().tenants().add(tenant.id(), tenant));

        assertThat(directory().byTag(tenant.id().tag()))
                .contains(tenant)
                .allSatisfy(found ->
                        assertThat(found.id().tag()).isEqualTo(tenant.id().tag()));
        assertThat(directory().byTag("zzzz")).isEmpty();
    }

    @Test
    void readsInsideATransactionToo() {
        Tenant tenant = bare();

        boolean found = inTransaction(() -> {
            stores().tenants().add(tenant.id(), tenant);
            return directory().bySlug(tenant.slug()).isPresent();
        });

        assertThat(found).isTrue();
    }

    @Test
    void isNotEmptyOnceThereIsATenant() {
        Tenant tenant = bare();
        commit(() -> stores().tenants().add(tenant.id(), tenant));

        assertThat(directory().isEmpty()).isFalse();
    }

    /** Everything set, at its longest or strangest. */
    static Tenant full() {
        return full(Samples.name("isp-".repeat(5)).substring(0, 38), Samples.name("portal-") + ".example.test");
    }

    static Tenant full(String slug, @Nullable String domain) {
        return new Tenant(
                new TenantId(Samples.uuid()),
                slug,
                "Señal «Ñandú» & Cía. — Ünïcode 東京 📡",
                Currency.getInstance("CLP"),
                Locale.forLanguageTag("pt-BR"),
                ZoneId.of("America/Argentina/Buenos_Aires"),
                new Contact("avisos+ñ@example.test", "+52 55 1234 5678", "+5215512345678"),
                domain,
                "#ABCdef",
                new TenantSettings(true, 8760, 1, 8760, List.of("203.0.113.0/24", "2001:db8::/32")));
    }

    private static Tenant bare() {
        Tenant full = full();
        return new Tenant(
                full.id(),
                full.slug(),
                "W",
                full.currency(),
                full.locale(),
                full.zone(),
                new Contact(null, null, null),
                null,
                "#000000",
                TenantSettings.DEFAULTS);
    }

    private TenantDirectory directory() {
        return stores().tenantDirectory();
    }
}
