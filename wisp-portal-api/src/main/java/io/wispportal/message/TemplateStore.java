package io.wispportal.message;

import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the texts that tenants changed. Changes are called on the request's thread, inside the use case's transaction;
 * reads also by jobs, inside or outside of one. Empty means that the text is the portal's own. False means that somebody
 * was quicker. A storage that fails throws unchecked; the use case lets it through.
 */
public interface TemplateStore {

    Optional<MessageTemplate> find(TenantId tenant, TemplateKind kind, String language);

    /** All of a language, in no particular order. */
    List<MessageTemplate> all(TenantId tenant, String language);

    /**
     * Stores it if the stored version is still that of {@code template}, 0 meaning that there is none; what is stored then
     * counts one version more.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean put(TenantId tenant, MessageTemplate template);

    /** Removes it if it is still of this version. */
    boolean remove(TenantId tenant, TemplateKind kind, String language, long version);
}
