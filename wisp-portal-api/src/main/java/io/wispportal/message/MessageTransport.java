package io.wispportal.message;

import io.wispportal.tenant.TenantId;
import java.util.Set;

/**
 * Hands messages to whoever brings them to phones: the installation's gateway. Called by a job on a worker thread, outside
 * a transaction; may be called again with the same {@link PhoneMessage#key()} if an answer was lost. Returns within some
 * seconds whatever the gateway does, and tells every outcome by its result; what it throws
 * counts as unsure, or as "later" where it honours keys.
 */
public interface MessageTransport {

    /** What it can send for this tenant; empty: nothing, then nothing is tried. */
    Set<Channel> channels(TenantId tenant);

    /**
     * Whether a message sent twice with the same key reaches the phone once. If not, a try that was cut is never repeated
     * by itself.
     */
    boolean honoursKeys(TenantId tenant, Channel channel);

    /** Tries it once. A channel that it does not have is refused. */
    SendResult send(TenantId tenant, PhoneMessage message);
}
