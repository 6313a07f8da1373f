package io.wispportal.core.session;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which customers were signed in in a browser before, so that a customer can be told of a new one. The browser keeps the
 * list, signed; the portal stores nothing. Five at most: the phone of a family, not a register.
 */
public final class KnownBrowsers {

    private static final String PURPOSE = "known-browser";
    private static final int MOST = 5;
    /** The ids of tenant and customer. */
    private static final int BYTES = 4 * Long.BYTES;

    private final PortalKeys keys;

    public KnownBrowsers(PortalKeys keys) {
        this.keys = keys;
    }

    /** @param kept what the browser sent; null: nothing. What the portal did not write knows nobody */
    public boolean knows(@Nullable String kept, TenantId tenant, CustomerId customer) {
        return read(kept).contains(new Known(tenant.value(), customer.value()));
    }

    /** What the browser keeps once this customer is signed in; the one who was so longest ago makes room. */
    public String with(@Nullable String kept, TenantId tenant, CustomerId customer) {
        Known newest = new Known(tenant.value(), customer.value());
        List<Known> all = Stream.concat(Stream.of(newest), read(kept).stream())
                .distinct()
                .limit(MOST)
                .toList();
        ByteBuffer bytes = ByteBuffer.allocate(all.size() * BYTES);
        all.forEach(known -> known.write(bytes));
        return keys.sign(PURPOSE, bytes.array());
    }

    private List<Known> read(@Nullable String kept) {
        return kept == null
                ? List.of()
                : keys.verify(PURPOSE, kept).map(KnownBrowsers::all).orElse(List.of());
    }

    private static List<Known> all(byte[] signed) {
        ByteBuffer bytes = ByteBuffer.wrap(signed);
        return Stream.generate(() -> Known.next(bytes))
                .limit(signed.length / BYTES)
                .toList();
    }

    private record Known(UUID tenant, UUID customer) {

        static Known next(ByteBuffer bytes) {
            return new Known(new UUID(bytes.getLong(), bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
        }

        void write(ByteBuffer bytes) {
            bytes.putLong(tenant.getMostSignificantBits()).putLong(tenant.getLeastSignificantBits());
            bytes.putLong(customer.getMostSignificantBits()).putLong(customer.getLeastSignificantBits());
        }
    }
}
