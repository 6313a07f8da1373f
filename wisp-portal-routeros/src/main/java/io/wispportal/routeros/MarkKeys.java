package io.wispportal.routeros;

import io.wispportal.tenant.TenantId;
import java.util.List;

/** The keys that sign a tenant's rows on routers; any thread may ask. */
@FunctionalInterface
public interface MarkKeys {

    /** At least 16 bytes each; the first signs, rows that another one signed are the tenant's too and are signed anew. */
    List<byte[]> of(TenantId tenant);
}
