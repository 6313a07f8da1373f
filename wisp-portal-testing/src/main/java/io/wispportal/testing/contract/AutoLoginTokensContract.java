package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.autologin.AutoLoginClaims;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AutoLoginTokens} must keep. To check yours, extend this class, return it from {@link #tokens}, and run
 * it with JUnit 5.
 */
public abstract class AutoLoginTokensContract {

    private final SettableClock clock = SettableClock.at("2026-03-01T12:00:00Z");
    private final TenantId tenant = new TenantId(Samples.uuid());

    /** @return tokens that tell time by this clock, always with the same keys */
    protected abstract AutoLoginTokens tokens(SettableClock time);

    @Test
    @Tag("LNK-04")
    void saysWhatItWasMadeOf() {
        for (LinkPurpose purpose : LinkPurpose.values()) {
            AutoLoginClaims claims = claims(purpose);

            assertThat(tokens().verify(tenant, tokens().issue(tenant, claims))).contains(claims);
        }
    }

    @Test
    @Tag("LNK-04")
    void isMadeOfLettersThatAddressesTakeWithADot() {
        assertThat(tokens().issue(tenant, claims())).matches("[A-Za-z0-9_.-]+").contains(".");
    }

    @Test
    @Tag("LNK-04")
    void saysNothingFromItsExpiryOn() {
        AutoLoginClaims claims = claims();
        String token = tokens().issue(tenant, claims);

        clock.advance(Duration.between(clock.instant(), claims.expires()).minusMillis(1));
        assertThat(tokens().verify(tenant, token)).contains(claims);
        clock.advance(Duration.ofMillis(1));
        assertThat(tokens().verify(tenant, token)).isEmpty();
    }

    /** The last letter alone may hold bits that count for nothing. */
    @Test
    @Tag("LNK-04")
    void saysNothingOnceALetterIsAnother() {
        String token = tokens().issue(tenant, claims());

        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens().verify(tenant, changed)).as("letter %d", i).isEmpty();
        }
    }

    @Test
    void saysNothingForWhatIsNoToken() {
        for (String text : new String[] {"", ".", "..", "a.b.c", "ñ.ñ.ñ", "a".repeat(5000)}) {
            assertThat(tokens().verify(tenant, text)).as(text).isEmpty();
        }
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        TenantId other = new TenantId(Samples.uuid());
        AutoLoginClaims claims = claims();

        assertThat(tokens().verify(other, tokens().issue(tenant, claims))).isEmpty();
        assertThatThrownBy(() -> tokens().issue(other, claims)).isInstanceOf(IllegalArgumentException.class);
    }

    private AutoLoginClaims claims() {
        return claims(LinkPurpose.CUSTOMER);
    }

    private AutoLoginClaims claims(LinkPurpose purpose) {
        Instant expires = Instant.parse("2026-09-01T12:00:00Z");
        return new AutoLoginClaims(
                tenant, new CustomerId(Samples.uuid()), purpose, new LinkId(Samples.uuid()), expires);
    }

    private AutoLoginTokens tokens() {
        return tokens(clock);
    }
}
