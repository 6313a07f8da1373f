package io.wispportal.message;

import io.wispportal.tenant.TenantId;

/**
 * Hands mail to whoever delivers it. Called by a job on a worker thread, outside a transaction; may be called again
 * with the same {@link Mail#key()} if the answer to an earlier call was lost. Returns once the mail is accepted; blocks
 * at most some seconds.
 */
public interface MailSender {

    /**
     * @throws MailUnavailableException if it may go through later
     * @throws MailRefusedException if it never will (address refused for good)
     */
    void send(TenantId tenant, Mail mail);
}
