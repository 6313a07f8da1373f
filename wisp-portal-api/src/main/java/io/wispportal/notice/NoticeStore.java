package io.wispportal.notice;

import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps notices. Changes are called inside the use case's transaction, {@code add} once for each notice; reads also outside
 * one, on request and worker threads. Empty means that the tenant has no such notice; false that somebody was quicker, and
 * nothing was stored. A storage that fails throws unchecked; the use case lets it through.
 */
public interface NoticeStore {

    void add(TenantId tenant, Notice notice);

    /** Empty: this tenant has no such notice. */
    Optional<Notice> find(TenantId tenant, NoticeId id);

    /**
     * Stores when it was ended if the stored version is still {@code notice.version()}; the stored version is then one
     * higher.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean replace(TenantId tenant, Notice notice);

    /**
     * Notes that a customer has read it and does not want to be shown it again; once is enough.
     *
     * @return false if that was noted before
     */
    boolean read(TenantId tenant, NoticeId notice, CustomerId customer, Instant at);

    /** Who has read it. */
    Set<CustomerId> readers(TenantId tenant, NoticeId notice);

    /**
     * What the customer was told: notices that began in this time and are for the customer as things are now, the latest
     * beginning first. What was ended before it began is not among them, nor what is {@linkplain Audience#owing for those
     * who owe} if the customer owes nothing and has not read it. One query.
     *
     * @param after beginnings later than this, or null for the first ones too
     * @param upTo  and not later than this
     * @param most  at most so many
     */
    List<ToldNotice> told(TenantId tenant, Addressee to, @Nullable Instant after, Instant upTo, int most);
}
