package io.wispportal.core.notice;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.service.ServiceId;
import io.wispportal.tenant.TenantId;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * Codes in the addresses that routers send customers to; they tell the portal whose service it is (NOT-02). The same for
 * the same service as long as the keys are, so that a router's rows stay as they are. Whoever has one sees what the
 * notice says (first name, plan, what is owed) and can put it away; it signs nobody in.
 */
public final class NoticeCodes {

    private static final String PURPOSE = "notice:";

    private final PortalKeys keys;

    public NoticeCodes(PortalKeys keys) {
        this.keys = keys;
    }

    /** Letters, digits, hyphens, underscores and one point. */
    public String of(TenantId tenant, ServiceId service) {
        UUID id = service.value();
        byte[] payload = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return keys.sign(PURPOSE + tenant, payload);
    }

    /** Empty if this tenant's portal did not write it. */
    public Optional<ServiceId> read(TenantId tenant, String code) {
        return keys.verify(PURPOSE + tenant, code)
                .filter(payload -> payload.length == 16)
                .map(ByteBuffer::wrap)
                .map(id -> new ServiceId(new UUID(id.getLong(), id.getLong())));
    }
}
