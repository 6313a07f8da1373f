package io.wispportal.autologin;

import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps auto-login links and lets them open the portal. Called on the caller's thread; the reads may be repeated and see
 * the link as it is now: {@link AutoLoginLink#end()} tells also of links that ended with all of the tenant. A storage
 * that fails throws unchecked.
 */
public interface AutoLoginLinkStore {

    /** Adds links, each once, in few statements however many there are; inside a transaction. The customers are there. */
    void addAll(TenantId tenant, List<AutoLoginLink> links);

    /** The link of a code. Empty: the tenant has none. One query. */
    Optional<AutoLoginLink> byCode(TenantId tenant, String codeHash);

    /** Empty: the tenant has no such link. One query. */
    Optional<AutoLoginLink> find(TenantId tenant, LinkId id);

    /**
     * Counts a use if the link is live at this instant, in one conditional change; inside a transaction.
     *
     * @return false if it has ended, expired, was for one time and is used, or is not there; nothing is changed then
     */
    boolean use(TenantId tenant, LinkId id, Instant now);
}
