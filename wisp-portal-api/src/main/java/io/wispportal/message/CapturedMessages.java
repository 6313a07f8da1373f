package io.wispportal.message;

import io.wispportal.tenant.TenantId;
import java.util.List;

/**
 * Shows staff the messages that an installation without gateway kept. Called on the request's thread, outside a
 * transaction, as often as wanted. Empty means that none was kept. A storage that fails throws unchecked; the use case
 * lets it through.
 */
public interface CapturedMessages {

    /** Newest first, at most {@code limit}. */
    List<CapturedMessage> latest(TenantId tenant, int limit);
}
