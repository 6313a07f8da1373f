package io.wispportal.jpa;

import io.wispportal.tenant.Logo;
import io.wispportal.tenant.LogoStore;
import io.wispportal.tenant.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps logos in the table {@code tenant_logo}. */
final class JpaLogoStore implements LogoStore {

    private static final String OPEN =
            Columns.of("l", "picture bytea").from("tenant_logo l where l.tenant_id = ? and l.hash = ?");

    private final Sql sql;

    JpaLogoStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<InputStream> open(TenantId tenant, String hash) {
        return sql.first(row -> new ByteArrayInputStream(row.bytes()), OPEN, tenant.value(), hash);
    }

    @Override
    public boolean replace(TenantId tenant, @Nullable String before, Logo next, InputStream picture) {
        byte[] bytes = read(picture);
        return before == null ? add(tenant, next, bytes) : change(tenant, before, next, bytes);
    }

    private boolean add(TenantId tenant, Logo logo, byte[] picture) {
        return sql.into("tenant_logo")
                .set("tenant_id", tenant.value())
                .set("hash", logo.hash())
                .set("width", logo.width())
                .set("height", logo.height())
                .set("type", logo.type())
                .set("picture", picture)
                .addIfNew();
    }

    private boolean change(TenantId tenant, String before, Logo logo, byte[] picture) {
        return sql.changeOne(
                """
                update tenant_logo set hash = ?, width = ?, height = ?, type = ?, picture = ?
                where tenant_id = ? and hash = ?""", logo.hash(), logo.width(), logo.height(), logo.type(), picture, tenant.value(), before);
    }

    @Override
    public boolean remove(TenantId tenant, String before) {
        return sql.changeOne("delete from tenant_logo where tenant_id = ? and hash = ?", tenant.value(), before);
    }

    private static byte[] read(InputStream picture) {
        try {
            return picture.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
