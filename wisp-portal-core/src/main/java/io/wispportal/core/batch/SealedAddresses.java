package io.wispportal.core.batch;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Encrypts addresses of links while their messages wait: who reads the database does not get in with them. */
final class SealedAddresses {

    private final PortalKeys keys;

    SealedAddresses(PortalKeys keys) {
        this.keys = keys;
    }

    String seal(TenantId tenant, OutboxEntryId recipient, String address) {
        return keys.encrypt(context(tenant, recipient), address);
    }

    /** Empty if it was sealed for somebody else, or with a key that is not there (any more). */
    Optional<String> open(TenantId tenant, OutboxEntryId recipient, String sealed) {
        try {
            return Optional.of(keys.decrypt(context(tenant, recipient), sealed));
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static String context(TenantId tenant, OutboxEntryId recipient) {
        return "batch-link:" + tenant + ":" + recipient;
    }
}
