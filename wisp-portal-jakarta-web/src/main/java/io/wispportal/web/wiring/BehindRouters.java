package io.wispportal.web.wiring;

import io.wispportal.core.notice.CustomerNetworks;
import io.wispportal.core.tenant.AddressRange;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says of customers behind routers.
 *
 * @param networks     where a request's address says whose it is, {@code PORTAL_CUSTOMER_NETWORKS}
 * @param noticeTenant slug of the tenant whose routers send requests for hosts of others here,
 *                     {@code PORTAL_NOTICE_TENANT}, or null
 * @param addresses    where customers reach the portal, {@code PORTAL_PUBLIC_ADDRESSES}; empty: what its domains stand for
 */
public record BehindRouters(
        CustomerNetworks networks, @Nullable String noticeTenant, List<String> addresses) {

    /** No customer is known by an address, no router sends anything here. */
    public static final BehindRouters NONE = new BehindRouters(CustomerNetworks.NONE, null, List.of());

    private static final String NETWORKS = "PORTAL_CUSTOMER_NETWORKS";
    private static final String ADDRESSES = "PORTAL_PUBLIC_ADDRESSES";
    private static final String TENANT = "PORTAL_NOTICE_TENANT";
    private static final String SLUG = "[a-z0-9-]{2,40}";

    /** @throws InvalidSettingException naming the key whose value cannot be */
    static BehindRouters from(Configuration configuration) {
        String tenant = configuration.text(TENANT).map(String::strip).orElse(null);
        if (tenant != null && !tenant.matches(SLUG)) {
            throw new InvalidSettingException(
                    TENANT + " lleva el nombre corto de una empresa, como wispmega, y es «" + tenant + "».");
        }
        return new BehindRouters(
                networks(configuration.text(NETWORKS).orElse("").strip()),
                tenant,
                addresses(configuration.list(ADDRESSES)));
    }

    private static List<String> addresses(List<String> given) {
        for (String each : given) {
            if (!AddressRange.isAddress(each)) {
                throw new InvalidSettingException(ADDRESSES + " lleva direcciones IP, y «" + each + "» no lo es.");
            }
        }
        return given;
    }

    private static CustomerNetworks networks(String text) {
        Map<String, List<String>> bySlug = new LinkedHashMap<>();
        parts(text, ";").forEach(entry -> {
            int equals = entry.indexOf('=');
            String slug = equals < 0 ? "" : entry.substring(0, equals).strip();
            List<String> ranges = parts(entry.substring(equals + 1), "[ ,]+").toList();
            boolean good =
                    slug.matches(SLUG) && !ranges.isEmpty() && ranges.stream().allMatch(AddressRange::isValid);
            if (!good || bySlug.put(slug, ranges) != null) {
                throw new InvalidSettingException(NETWORKS + " lleva una vez por empresa sus redes, como"
                        + " wispmega=10.0.0.0/8,100.64.0.0/10;redrural=172.16.0.0/12, y «" + entry + "» no lo es.");
            }
        });
        return new CustomerNetworks(bySlug);
    }

    private static Stream<String> parts(String text, String between) {
        return Arrays.stream(text.split(between, -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
