package io.wispportal.core.batch;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;

/** Encrypts messages while they wait: who reads the database does not get in with their links. */
final class SealedTexts {

    private final PortalKeys keys;

    SealedTexts(PortalKeys keys) {
        this.keys = keys;
    }

    String seal(TenantId tenant, OutboxEntryId recipient, String text) {
        return keys.encrypt(context(tenant, recipient), text);
    }

    /** @throws IllegalStateException if it was sealed for somebody else or with another key */
    String open(TenantId tenant, OutboxEntryId recipient, String sealed) {
        return keys.decrypt(context(tenant, recipient), sealed);
    }

    private static String context(TenantId tenant, OutboxEntryId recipient) {
        return "batch-text:" + tenant + ":" + recipient;
    }
}
