package io.wispportal.core.credential;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Encrypts for whom a code was asked; where there is nobody, for nobody, which looks the same. */
public final class ResetTickets {

    private static final String CONTEXT = "password-reset";

    private final PortalKeys keys;
    private final Supplier<UUID> ids;

    public ResetTickets(PortalKeys keys, Supplier<UUID> ids) {
        this.keys = keys;
        this.ids = ids;
    }

    /** For whom. */
    record Ticket(TenantId tenant, CustomerId customer) {}

    String issue(@Nullable Tenant tenant, @Nullable CustomerId customer) {
        TenantId of = SignInThrottle.counted(tenant);
        return keys.encrypt(CONTEXT, of.value() + " " + (customer == null ? ids.get() : customer.value()));
    }

    /** Empty if it is none of ours. */
    Optional<Ticket> read(String ticket) {
        try {
            String[] both = keys.decrypt(CONTEXT, ticket).split(" ", 2);
            return Optional.of(
                    new Ticket(new TenantId(UUID.fromString(both[0])), new CustomerId(UUID.fromString(both[1]))));
        } catch (IllegalStateException forged) {
            return Optional.empty();
        }
    }
}
