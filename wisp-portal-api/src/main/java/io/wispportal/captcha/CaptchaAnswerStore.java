package io.wispportal.captcha;

import io.wispportal.tenant.TenantId;
import java.time.Instant;

/**
 * Remembers answers that counted, shared by all nodes, so that each counts once. The tenant is {@link TenantId#INSTALLATION}
 * for answers given with the installation's keys. Called inside a transaction; a storage that fails throws unchecked.
 */
public interface CaptchaAnswerStore {

    /**
     * Notes an answer in one statement.
     *
     * @param hash  of the answer: 43 characters of base64url
     * @param until how long it has to be remembered
     * @return false if it was noted before
     */
    boolean use(TenantId tenant, String hash, Instant until);

    /**
     * Forgets those remembered until now or less, the oldest first. A job calls it on one node at a time; answers are noted
     * meanwhile.
     *
     * @param most how many at once at most
     * @return whether the tenant has any left, old or not
     */
    boolean sweep(TenantId tenant, Instant now, int most);
}
