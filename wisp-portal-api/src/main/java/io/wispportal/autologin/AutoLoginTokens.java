package io.wispportal.autologin;

import io.wispportal.tenant.TenantId;
import java.util.Optional;

/**
 * Makes and reads signed tokens that stand for auto-login links (LNK-04). The portal comes with one that makes JWTs from
 * the installation's keys; yours replaces it, for example to have a token service sign. Called on any thread, inside or
 * outside a transaction, as often as wanted; nothing is stored. May throw unchecked if its keys are out of reach.
 */
public interface AutoLoginTokens {

    /**
     * The token for these claims, of letters, digits, {@code -}, {@code _} and {@code .} only; it has at least one dot.
     *
     * @throws IllegalArgumentException if the claims are another tenant's
     */
    String issue(TenantId tenant, AutoLoginClaims claims);

    /**
     * What a token says. Empty: it is none, was changed, is of a key that is gone or of another algorithm, has expired,
     * or is another tenant's.
     */
    Optional<AutoLoginClaims> verify(TenantId tenant, String token);
}
