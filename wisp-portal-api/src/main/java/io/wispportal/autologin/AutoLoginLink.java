package io.wispportal.autologin;

import io.wispportal.audit.Actor;
import io.wispportal.customer.CustomerId;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link as stored: never the code itself, which only its holder has.
 *
 * @param codeHash  SHA-256 of the code, 64 hexadecimal digits in lower case
 * @param createdBy who made it; for a {@link LinkPurpose#VISIT} the staff member who goes
 * @param expires   the first instant at which it no longer opens
 * @param singleUse whether it opens once only
 * @param uses      how often it has opened the portal
 * @param lastUsed  the last time, or null
 * @param end       when and why it was ended before its time, or null
 */
public record AutoLoginLink(
        LinkId id,
        CustomerId customer,
        LinkPurpose purpose,
        String codeHash,
        Actor createdBy,
        Instant created,
        Instant expires,
        boolean singleUse,
        long uses,
        @Nullable Instant lastUsed,
        @Nullable LinkEnd end) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public AutoLoginLink {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(createdBy, "createdBy");
        if (!HASH.matcher(codeHash).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + codeHash.length() + " characters");
        }
        if (!created.isBefore(expires)) {
            throw new IllegalArgumentException("a link must expire after it is made: " + expires);
        }
    }

    /** A new one, never used. */
    public AutoLoginLink(
            LinkId id,
            CustomerId customer,
            LinkPurpose purpose,
            String codeHash,
            Actor createdBy,
            Instant created,
            Instant expires,
            boolean singleUse) {
        this(id, customer, purpose, codeHash, createdBy, created, expires, singleUse, 0, null, null);
    }

    public LinkState state(Instant now) {
        if (end != null) {
            return LinkState.ENDED;
        }
        if (singleUse && uses > 0) {
            return LinkState.USED;
        }
        return now.isBefore(expires) ? LinkState.LIVE : LinkState.EXPIRED;
    }

    public boolean isLive(Instant now) {
        return state(now) == LinkState.LIVE;
    }

    /** Opened once more. */
    public AutoLoginLink used(Instant now) {
        return new AutoLoginLink(
                id, customer, purpose, codeHash, createdBy, created, expires, singleUse, uses + 1, now, end);
    }

    public AutoLoginLink ended(LinkEnd now) {
        return new AutoLoginLink(
                id, customer, purpose, codeHash, createdBy, created, expires, singleUse, uses, lastUsed, now);
    }
}
