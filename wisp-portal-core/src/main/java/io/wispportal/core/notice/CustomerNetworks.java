package io.wispportal.core.notice;

import io.wispportal.core.tenant.AddressRange;
import java.util.List;
import java.util.Map;

/**
 * The networks in which requests reach the portal with the customers' own addresses, by tenant: only there an address says
 * whose it is (NOT-02). The operator says so, who knows how the portal is connected; by default there are none.
 *
 * @param bySlug address ranges (CIDR)
 */
public record CustomerNetworks(Map<String, List<String>> bySlug) {

    public static final CustomerNetworks NONE = new CustomerNetworks(Map.of());

    /** @throws IllegalArgumentException if one is no range */
    public CustomerNetworks {
        bySlug = Map.copyOf(bySlug);
        bySlug.values().stream().flatMap(List::stream).forEach(CustomerNetworks::check);
    }

    /** Whether this address is a customer's of the tenant. */
    boolean vouchFor(String slug, String address) {
        return AddressRange.isAddress(address)
                && bySlug.getOrDefault(slug, List.of()).stream()
                        .anyMatch(range -> AddressRange.parse(range).contains(address));
    }

    private static void check(String range) {
        if (!AddressRange.isValid(range)) {
            throw new IllegalArgumentException("no address range: " + range);
        }
    }
}
