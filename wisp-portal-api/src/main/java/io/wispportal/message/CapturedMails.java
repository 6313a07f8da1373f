package io.wispportal.message;

import io.wispportal.tenant.TenantId;
import java.util.List;

/** Shows staff the mails that an installation without mail server kept; outside a transaction. */
public interface CapturedMails {

    /** Newest first, at most {@code limit}; always empty where a mail server is set up. */
    List<CapturedMail> latest(TenantId tenant, int limit);
}
