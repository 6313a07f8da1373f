package io.wispportal.core.autologin;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.gson.io.GsonDeserializer;
import io.jsonwebtoken.gson.io.GsonSerializer;
import io.wispportal.autologin.AutoLoginClaims;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.core.key.DerivedKeys;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.security.Key;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tokens as JWT, signed with HS256 and nothing else. The key's id stands in the header; whoever puts another one there
 * gets another key, and the signature does not fit.
 */
public final class JwtAutoLoginTokens implements AutoLoginTokens {

    /** What the keys are derived for. */
    public static final String KEY_LABEL = "auto-login tokens";

    private static final String PURPOSE = "purpose";

    private final DerivedKeys keys;
    private final Clock clock;
    private final JwtParser parser;

    public JwtAutoLoginTokens(DerivedKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        // The reader of JSON is named: looked up, it would be whichever the server's class loaders find first.
        this.parser = Jwts.parser()
                .json(new GsonDeserializer<>())
                .clock(() -> Date.from(clock.instant()))
                .keyLocator(this::key)
                .sig()
                .clear()
                .add(Jwts.SIG.HS256)
                .and()
                .build();
    }

    @Override
    public String issue(TenantId tenant, AutoLoginClaims claims) {
        if (!claims.tenant().equals(tenant)) {
            throw new IllegalArgumentException("claims of tenant " + claims.tenant() + " given as " + tenant);
        }
        return Jwts.builder()
                .json(new GsonSerializer<>())
                .header()
                .keyId(keys.primary())
                .and()
                .issuer(tenant.toString())
                .subject(claims.customer().toString())
                .claim(PURPOSE, claims.purpose().name())
                .id(claims.id().toString())
                .expiration(Date.from(claims.expires()))
                .signWith(keys.byId().get(keys.primary()), Jwts.SIG.HS256)
                .compact();
    }

    @Override
    public Optional<AutoLoginClaims> verify(TenantId tenant, String token) {
        try {
            Jws<Claims> signed = parser.parseSignedClaims(token);
            return Optional.of(claims(signed.getPayload()))
                    .filter(claims -> claims.tenant().equals(tenant))
                    .filter(claims -> clock.instant().isBefore(claims.expires()));
        } catch (JwtException | IllegalArgumentException | NullPointerException forged) {
            return Optional.empty();
        }
    }

    /** Null, and so refused, where there is no such key. */
    private @Nullable Key key(Header header) {
        return header.get("kid") instanceof String id ? keys.byId().get(id) : null;
    }

    private static AutoLoginClaims claims(Claims claims) {
        return new AutoLoginClaims(
                new TenantId(UUID.fromString(claims.getIssuer())),
                new CustomerId(UUID.fromString(claims.getSubject())),
                LinkPurpose.valueOf(Objects.requireNonNull(claims.get(PURPOSE, String.class))),
                new LinkId(UUID.fromString(claims.getId())),
                claims.getExpiration().toInstant());
    }
}
