package io.wispportal.core.autologin;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.gson.io.GsonSerializer;
import io.wispportal.autologin.AutoLoginClaims;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.core.key.DerivedKeys;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.SettableClock;
import io.wispportal.testing.contract.AutoLoginTokensContract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The portal's own tokens. */
@Tag("LNK-04")
class JwtAutoLoginTokensTest extends AutoLoginTokensContract {

    private static final PortalKeys KEYS = PortalKeys.generate();

    private final SettableClock clock = SettableClock.at("2026-03-01T12:00:00Z");
    private final TenantId tenant = new TenantId(new UUID(1, 2));
    private final AutoLoginClaims claims = new AutoLoginClaims(
            tenant,
            new CustomerId(new UUID(3, 4)),
            LinkPurpose.CUSTOMER,
            new LinkId(new UUID(5, 6)),
            Instant.parse("2026-09-01T12:00:00Z"));

    @Override
    protected AutoLoginTokens tokens(SettableClock time) {
        return of(KEYS, time);
    }

    @Test
    void whatOlderKeysSignedStaysGoodAfterARotation() {
        String old = of(KEYS, clock).issue(tenant, claims);
        PortalKeys rotated = KEYS.rotated();
        String fresh = of(rotated, clock).issue(tenant, claims);

        assertThat(of(rotated, clock).verify(tenant, old)).contains(claims);
        assertThat(of(rotated, clock).verify(tenant, fresh)).contains(claims);
        assertThat(of(KEYS, clock).verify(tenant, fresh)).isEmpty();
        assertThat(keyId(fresh)).isNotEqualTo(keyId(old));
    }

    @Test
    void keysReadBackAreTheSame() {
        String token = of(KEYS, clock).issue(tenant, claims);

        assertThat(of(PortalKeys.parse(KEYS.export()), clock).verify(tenant, token))
                .contains(claims);
        assertThat(of(PortalKeys.generate(), clock).verify(tenant, token)).isEmpty();
    }

    @Test
    void anotherKeysIdIsRefused() {
        PortalKeys rotated = KEYS.rotated();
        String token = of(rotated, clock).issue(tenant, claims);
        String oldId = derived(KEYS).primary();
        String header = "{\"kid\":\"" + oldId + "\",\"alg\":\"HS256\"}";

        assertThat(of(rotated, clock).verify(tenant, withHeader(header, token))).isEmpty();
    }

    @Test
    void unsignedTokensAreRefused() {
        String token = of(KEYS, clock).issue(tenant, claims);
        String body = token.split("\\.", -1)[1];
        for (String algorithm : new String[] {"none", "None", "NONE"}) {
            String header = base64("{\"alg\":\"" + algorithm + "\"}");
            assertThat(of(KEYS, clock).verify(tenant, header + "." + body + "."))
                    .isEmpty();
        }
    }

    /** The right key with another algorithm. */
    @Test
    void otherAlgorithmsAreRefused() {
        DerivedKeys keys = derived(KEYS);
        SecretKey longKey = new SecretKeySpec(new byte[64], "HmacSHA512");
        DerivedKeys both = new DerivedKeys("1", java.util.Map.of("1", longKey));
        String token = Jwts.builder()
                .json(new GsonSerializer<>())
                .header()
                .keyId("1")
                .and()
                .issuer(tenant.toString())
                .subject(claims.customer().toString())
                .claim("purpose", "CUSTOMER")
                .id(claims.id().toString())
                .expiration(Date.from(claims.expires()))
                .signWith(longKey, Jwts.SIG.HS512)
                .compact();

        assertThat(new JwtAutoLoginTokens(both, clock).verify(tenant, token)).isEmpty();
        assertThat(keys.toString()).doesNotContain("SecretKey");
    }

    @Test
    void derivedKeysAreNotTheSigningKeys() {
        assertThat(KEYS.derived("one").byId())
                .isNotEqualTo(KEYS.derived("other").byId());
        assertThat(KEYS.derived("one").byId()).isEqualTo(KEYS.derived("one").byId());
    }

    private static JwtAutoLoginTokens of(PortalKeys keys, SettableClock time) {
        return new JwtAutoLoginTokens(derived(keys), time);
    }

    private static DerivedKeys derived(PortalKeys keys) {
        return keys.derived(JwtAutoLoginTokens.KEY_LABEL);
    }

    private static String withHeader(String header, String token) {
        return base64(header) + token.substring(token.indexOf('.'));
    }

    private static String keyId(String token) {
        String header = token.substring(0, token.indexOf('.'));
        return new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
