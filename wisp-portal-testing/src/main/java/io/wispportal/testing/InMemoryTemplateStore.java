package io.wispportal.testing;

import static io.wispportal.testing.Table.TEMPLATES;

import io.wispportal.message.MessageTemplate;
import io.wispportal.message.TemplateKind;
import io.wispportal.message.TemplateStore;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** Changed texts in memory. */
public final class InMemoryTemplateStore implements TemplateStore {

    private final InMemoryDatabase database;

    public InMemoryTemplateStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<MessageTemplate> find(TenantId tenant, TemplateKind kind, String language) {
        return database.find(TEMPLATES, tenant, id(kind, language));
    }

    @Override
    public List<MessageTemplate> all(TenantId tenant, String language) {
        return database.all(TEMPLATES, tenant)
                .filter(template -> template.language().equals(language))
                .toList();
    }

    @Override
    public boolean put(TenantId tenant, MessageTemplate template) {
        MessageTemplate next = new MessageTemplate(
                template.kind(), template.language(), template.subject(), template.text(), template.version() + 1);
        String id = id(template.kind(), template.language());
        return template.version() == 0
                ? database.insertUnlessThere(TEMPLATES, tenant, id, next)
                : database.change(TEMPLATES, tenant, id, now -> now.version() == template.version(), now -> next);
    }

    @Override
    public boolean remove(TenantId tenant, TemplateKind kind, String language, long version) {
        return database.remove(TEMPLATES, tenant, id(kind, language), now -> now.version() == version);
    }

    private static String id(TemplateKind kind, String language) {
        return kind + " " + language;
    }
}
