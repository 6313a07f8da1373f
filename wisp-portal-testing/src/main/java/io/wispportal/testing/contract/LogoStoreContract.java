package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.document.DocumentType;
import io.wispportal.tenant.Logo;
import io.wispportal.tenant.LogoStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.testing.PortalStores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link LogoStore} must keep, together with the directory of tenants. To check yours, extend this class, return it
 * with the stores named below from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("TEN-02")
public abstract class LogoStoreContract extends StoreContract {

    private static final Logo ONE = new Logo("0a".repeat(16), 600, 240, DocumentType.PNG);
    private static final Logo TWO = new Logo("b1".repeat(16), 1, 1, DocumentType.JPEG);

    /** @return stores of which transactions, tenants, the tenant directory and logos are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void keepsEveryByteAndTellsWithTheTenant() {
        assertThat(isp().logo()).isNull();
        byte[] whole = bytes(Logo.MOST_BYTES);

        assertThat(replace(null, ONE, whole)).isTrue();

        assertThat(isp().logo()).isEqualTo(ONE);
        assertThat(read(ONE)).contains(whole);
        assertThat(logos().open(isp.id(), TWO.hash())).isEmpty();
        assertThat(stores().tenantDirectory().bySlug(isp().slug()))
                .map(Tenant::logo)
                .contains(ONE);
    }

    @Test
    void replacesTheOneThatIsThereOnly() {
        assertThat(replace(TWO.hash(), ONE, bytes(3))).isFalse();
        replace(null, ONE, bytes(3));

        assertThat(replace(null, TWO, bytes(4))).isFalse();
        assertThat(replace(TWO.hash(), TWO, bytes(4))).isFalse();
        assertThat(read(ONE)).contains(bytes(3));

        assertThat(replace(ONE.hash(), TWO, bytes(4))).isTrue();
        assertThat(isp().logo()).isEqualTo(TWO);
        assertThat(read(TWO)).contains(bytes(4));
        assertThat(logos().open(isp.id(), ONE.hash())).isEmpty();
    }

    @Test
    void removesTheOneThatIsThereOnly() {
        replace(null, ONE, bytes(3));

        assertThat(inTransaction(() -> logos().remove(isp.id(), TWO.hash()))).isFalse();
        assertThat(isp().logo()).isEqualTo(ONE);
        assertThat(inTransaction(() -> logos().remove(isp.id(), ONE.hash()))).isTrue();
        assertThat(inTransaction(() -> logos().remove(isp.id(), ONE.hash()))).isFalse();
        assertThat(isp().logo()).isNull();
        assertThat(replace(null, ONE, bytes(3))).isTrue();
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        assertThat(winners(
                        () -> logos().replace(isp.id(), null, ONE, new ByteArrayInputStream(bytes(3))),
                        () -> logos().replace(isp.id(), null, TWO, new ByteArrayInputStream(bytes(4)))))
                .isEqualTo(1);
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> logos().replace(isp.id(), null, ONE, new ByteArrayInputStream(bytes(3))));

        assertThat(isp().logo()).isNull();
        assertThat(logos().open(isp.id(), ONE.hash())).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        replace(null, ONE, bytes(3));

        assertThat(logos().open(otherIsp.id(), ONE.hash())).isEmpty();
        assertThat(stores().tenantDirectory().byId(otherIsp.id()))
                .hasValueSatisfying(other -> assertThat(other.logo()).isNull());
        assertThat(inTransaction(() -> logos().remove(otherIsp.id(), ONE.hash())))
                .isFalse();
        assertThat(inTransaction(
                        () -> logos().replace(otherIsp.id(), ONE.hash(), TWO, new ByteArrayInputStream(bytes(4)))))
                .isFalse();
        assertThat(read(ONE)).contains(bytes(3));
    }

    /** Every byte there is, again and again. */
    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private boolean replace(@Nullable String before, Logo next, byte[] picture) {
        return inTransaction(() -> logos().replace(isp.id(), before, next, new ByteArrayInputStream(picture)));
    }

    private Optional<byte[]> read(Logo logo) {
        return logos().open(isp.id(), logo.hash()).map(LogoStoreContract::all);
    }

    private static byte[] all(InputStream picture) {
        try (picture) {
            return picture.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tenant isp() {
        return Objects.requireNonNull(stores().tenantDirectory().byId(isp.id()).orElse(null));
    }

    private LogoStore logos() {
        return stores().logos();
    }
}
