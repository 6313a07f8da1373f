package io.wispportal.routeros.plan;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for a router once.
 *
 * @param customers for {@link Strategy#PROXY_PER_CUSTOMER} the list of cut customers that the operator's billing fills,
 *     {@code Morosos} in installations of the seed; null: we fill one ourselves
 * @param cuts whether everything else of suspended customers is rejected, beside showing the page
 * @param profile further properties of the profile of suspended PPP logins: {@code local-address}, {@code
 *     remote-address}, {@code rate-limit}
 */
public record RouterSettings(@Nullable String customers, boolean cuts, Map<String, String> profile) {

    /** We fill all lists ourselves and only show pages. */
    public static final RouterSettings USUAL = new RouterSettings(null, false, Map.of());

    public RouterSettings {
        if (customers != null) {
            Words.fits("customers", customers, Portal.NAME);
        }
        profile = Map.copyOf(profile);
        new TreeMap<>(profile).forEach(RouterSettings::known);
    }

    private static void known(String property, String value) {
        switch (property) {
            case "local-address", "remote-address", "rate-limit" -> Words.printable(property, value);
            default -> throw new IllegalArgumentException("not ours to set in a profile: " + property);
        }
    }
}
