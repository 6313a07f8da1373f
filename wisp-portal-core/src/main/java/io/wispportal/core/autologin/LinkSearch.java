package io.wispportal.core.autologin;

import io.wispportal.autologin.AutoLoginClaims;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.core.credential.LinkThrottle;
import io.wispportal.customer.CustomerStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the link that a code or token stands for. A host that is a tenant's own knows that tenant's only; on the
 * installation's host the tenant's tag stands before it.
 */
public final class LinkSearch {

    private static final int TAG = 4;
    private static final int LONGEST_TOKEN = 1000;

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final AutoLoginLinkStore links;
    private final AutoLoginTokens tokens;
    private final LinkThrottle throttle;

    public LinkSearch(
            TenantDirectory tenants,
            CustomerStore customers,
            AutoLoginLinkStore links,
            AutoLoginTokens tokens,
            LinkThrottle throttle) {
        this.tenants = tenants;
        this.customers = customers;
        this.links = links;
        this.tokens = tokens;
        this.throttle = throttle;
    }

    /**
     * The link, live or not. What cannot be a code at all is not counted.
     *
     * @throws LinkOverException     if there is none; counted for the address
     * @throws TooManyCodesException if the address has sent too many wrong ones
     */
    FoundLink find(LinkPurpose purpose, @Nullable Tenant domainOf, String text, String address) {
        String rest = domainOf == null ? text.substring(Math.min(TAG, text.length())) : text;
        if (!LinkCodes.isCode(rest) && !isToken(rest)) {
            throw new LinkOverException();
        }
        List<Tenant> possible = domainOf == null ? tenants.byTag(text.substring(0, TAG)) : List.of(domainOf);
        if (throttle.isLocked(possible, address)) {
            throw new TooManyCodesException();
        }
        return possible.stream()
                .flatMap(tenant -> find(tenant, purpose, rest).stream())
                .findFirst()
                .orElseThrow(() -> wrong(possible, address));
    }

    private Optional<FoundLink> find(Tenant tenant, LinkPurpose purpose, String rest) {
        return (LinkCodes.isCode(rest) ? links.byCode(tenant.id(), LinkCodes.hash(rest)) : byToken(tenant, rest))
                .filter(link -> link.purpose() == purpose)
                .flatMap(link -> customers
                        .find(tenant.id(), link.customer())
                        .map(customer -> new FoundLink(tenant, link, customer)));
    }

    /** A token must say what is stored: its own word counts for nothing. */
    private Optional<AutoLoginLink> byToken(Tenant tenant, String token) {
        Optional<AutoLoginClaims> claims = tokens.verify(tenant.id(), token);
        return claims.flatMap(said -> links.find(tenant.id(), said.id())
                .filter(link -> LinkIssue.claims(tenant.id(), link).equals(said)));
    }

    private static boolean isToken(String text) {
        return text.indexOf('.') > 0 && text.length() <= LONGEST_TOKEN;
    }

    private LinkOverException wrong(List<Tenant> possible, String address) {
        throttle.failed(possible, address);
        return new LinkOverException();
    }
}
