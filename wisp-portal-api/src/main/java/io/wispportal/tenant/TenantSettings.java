package io.wispportal.tenant;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff set under "Ajustes > Portal del cliente".
 *
 * @param wordDocuments whether DOC and DOCX are accepted as vouchers (default no)
 * @param provisionalHours hours after which an unapproved auto-activation ends; null: never (PAY-07)
 * @param unreviewedLimit how many unreviewed auto-activating reports a customer may have at a time; null: any number
 * @param returnedLimit after how many returned reports in a row auto-activation is locked; null: never
 * @param ownNetworks address ranges (CIDR) of the tenant's own NAT, where sign-in limits are 50 times higher
 */
public record TenantSettings(
        boolean wordDocuments,
        @Nullable Integer provisionalHours,
        @Nullable Integer unreviewedLimit,
        @Nullable Integer returnedLimit,
        List<String> ownNetworks) {

    public static final TenantSettings DEFAULTS = new TenantSettings(false, null, null, null, List.of());

    public TenantSettings {
        atLeastOne("provisionalHours", provisionalHours);
        atLeastOne("unreviewedLimit", unreviewedLimit);
        atLeastOne("returnedLimit", returnedLimit);
        ownNetworks = List.copyOf(ownNetworks);
    }

    /** The same for equal settings only: what a form carries so that it overwrites nothing it did not show. */
    public String version() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static void atLeastOne(String field, @Nullable Integer value) {
        if (value != null && (value < 1 || value > 8760)) {
            throw new IllegalArgumentException(field + " must be from 1 to 8760: " + value);
        }
    }
}
