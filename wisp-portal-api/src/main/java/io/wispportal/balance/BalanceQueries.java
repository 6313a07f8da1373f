package io.wispportal.balance;

import io.wispportal.tenant.TenantId;
import java.util.List;

/**
 * What the public balance lookup reads. Called on request threads, outside a transaction, by anybody on the Internet: one
 * query, which an index answers, as quick for what is not there. A storage that fails throws unchecked.
 */
public interface BalanceQueries {

    /**
     * Customers whom the key fits whole, cancelled ones included, in no particular order.
     *
     * @param key   as {@link BalanceIdentifier#key}
     * @param limit how many customers at most
     */
    List<BalanceMatch> find(TenantId tenant, BalanceIdentifier by, String key, int limit);
}
