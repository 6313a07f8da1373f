package io.wispportal.testing;

import io.wispportal.tenant.TenantId;

/** Where a row is: always within a tenant. */
record RowKey(TenantId tenant, Object id) {}
