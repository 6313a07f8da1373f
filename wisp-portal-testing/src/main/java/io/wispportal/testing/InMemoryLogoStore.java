package io.wispportal.testing;

import static io.wispportal.testing.Table.LOGOS;

import io.wispportal.tenant.Logo;
import io.wispportal.tenant.LogoStore;
import io.wispportal.tenant.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logos in memory. */
public final class InMemoryLogoStore implements LogoStore {

    /** A logo with its picture in Base64. */
    record Picture(Logo logo, String bytes) {

        boolean is(String hash) {
            return logo.hash().equals(hash);
        }
    }

    private final InMemoryDatabase database;

    public InMemoryLogoStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<InputStream> open(TenantId tenant, String hash) {
        return database.find(LOGOS, tenant, tenant)
                .filter(picture -> picture.is(hash))
                .map(picture -> new ByteArrayInputStream(Base64.getDecoder().decode(picture.bytes())));
    }

    @Override
    public boolean replace(TenantId tenant, @Nullable String before, Logo next, InputStream picture) {
        Picture row = new Picture(next, read(picture));
        return before == null
                ? database.insertUnlessThere(LOGOS, tenant, tenant, row)
                : database.change(LOGOS, tenant, tenant, now -> now.is(before), now -> row);
    }

    @Override
    public boolean remove(TenantId tenant, String before) {
        return database.remove(LOGOS, tenant, tenant, now -> now.is(before));
    }

    private static String read(InputStream picture) {
        try {
            return Base64.getEncoder().encodeToString(picture.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
