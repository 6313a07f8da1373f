package io.wispportal.jpa;

import io.wispportal.document.DocumentType;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Logo;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A tenant as a row. */
final class TenantRow {

    static final Columns COLUMNS = Columns.of("t", """
            tenant_id uuid, slug varchar, name varchar, currency varchar, locale varchar, time_zone varchar,
            email varchar, phone varchar, whatsapp varchar, domain varchar, brand_color varchar,
            """ + TenantSettingsRow.COLUMNS)
            .and(Columns.of("l", "hash varchar, width integer, height integer, type varchar"));

    /** Where {@link #COLUMNS} are; a condition on {@code t} follows. */
    static final String FROM = "tenant t left join tenant_logo l on l.tenant_id = t.tenant_id where ";

    private TenantRow() {}

    static Tenant read(Row row) {
        TenantId id = new TenantId(row.uuid());
        String slug = row.text();
        String name = row.text();
        Currency currency = row.currency();
        Locale locale = Locale.forLanguageTag(row.text());
        ZoneId zone = ZoneId.of(row.text());
        Contact contact = new Contact(row.textOrNull(), row.textOrNull(), row.textOrNull());
        return new Tenant(
                id,
                slug,
                name,
                currency,
                locale,
                zone,
                contact,
                row.textOrNull(),
                row.text(),
                TenantSettingsRow.read(row),
                logo(row));
    }

    private static @Nullable Logo logo(Row row) {
        return row.isNextNull()
                ? null
                : new Logo(row.text(), row.integer(), row.integer(), row.constant(DocumentType.class));
    }

    static Insert insert(Sql sql, Tenant tenant) {
        Insert row = sql.into("tenant")
                .set("tenant_id", tenant.id().value())
                .set("link_tag", tenant.id().tag())
                .set("slug", tenant.slug())
                .set("name", tenant.name())
                .set("currency", tenant.currency().getCurrencyCode())
                .set("locale", tenant.locale().toLanguageTag())
                .set("time_zone", tenant.zone().getId())
                .set("domain", tenant.domain())
                .set("brand_color", tenant.brandColor());
        return withSettings(withContact(row, tenant.contact()), tenant.settings());
    }

    private static Insert withContact(Insert row, Contact contact) {
        return row.set("email", contact.email()).set("phone", contact.phone()).set("whatsapp", contact.whatsapp());
    }

    private static Insert withSettings(Insert row, TenantSettings settings) {
        TenantSettingsRow.values(settings).forEach(row::set);
        return row;
    }
}
