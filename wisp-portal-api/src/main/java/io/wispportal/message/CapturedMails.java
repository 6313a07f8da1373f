package io.wispportal.message;

import io.wispportal.tenant.TenantId;
import java.util.List;

/**
 * Shows staff the mails that an installation without mail server kept. Called on the request's thread, outside a
 * transaction, as often as wanted. Empty means that none was kept. A storage that fails throws unchecked; the use case
 * lets it through.
 */
public interface CapturedMails {

    /** Newest first, at most {@code limit}; always empty where a mail server is set up. */
    List<CapturedMail> latest(TenantId tenant, int limit);
}
