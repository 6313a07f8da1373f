package io.wispportal.jpa;

import io.wispportal.message.MessageTemplate;
import io.wispportal.message.TemplateKind;
import io.wispportal.message.TemplateStore;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps changed texts in the table {@code message_template}. */
final class JpaTemplateStore implements TemplateStore {

    private static final String ALL = Columns.of(
                    "t", "kind varchar, language varchar, subject varchar, body varchar, version bigint")
            .from("message_template t where t.tenant_id = ? and t.language = ?");

    private final Sql sql;

    JpaTemplateStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<MessageTemplate> find(TenantId tenant, TemplateKind kind, String language) {
        return sql.first(JpaTemplateStore::read, ALL + " and t.kind = ?", tenant.value(), language, kind);
    }

    @Override
    public List<MessageTemplate> all(TenantId tenant, String language) {
        return sql.list(JpaTemplateStore::read, ALL, tenant.value(), language);
    }

    @Override
    public boolean put(TenantId tenant, MessageTemplate template) {
        return template.version() == 0 ? add(tenant, template) : replace(tenant, template);
    }

    private boolean add(TenantId tenant, MessageTemplate template) {
        return sql.into("message_template")
                .set("tenant_id", tenant.value())
                .set("kind", template.kind())
                .set("language", template.language())
                .set("subject", template.subject())
                .set("body", template.text())
                .set("version", 1L)
                .addIfNew();
    }

    private boolean replace(TenantId tenant, MessageTemplate template) {
        return sql.changeOne(
                """
                update message_template set subject = ?, body = ?, version = version + 1
                where tenant_id = ? and kind = ? and language = ? and version = ?""",
                template.subject(),
                template.text(),
                tenant.value(),
                template.kind(),
                template.language(),
                template.version());
    }

    @Override
    public boolean remove(TenantId tenant, TemplateKind kind, String language, long version) {
        return sql.changeOne(
                "delete from message_template where tenant_id = ? and kind = ? and language = ? and version = ?",
                tenant.value(),
                kind,
                language,
                version);
    }

    private static MessageTemplate read(Row row) {
        return new MessageTemplate(row.constant(TemplateKind.class), row.text(), row.text(), row.text(), row.number());
    }
}
