package io.wispportal.core.message.template;

import io.wispportal.message.MessageTemplate;
import io.wispportal.message.TemplateKind;
import io.wispportal.message.TemplateStore;
import io.wispportal.tenant.Tenant;
import java.util.Set;

/** Writes messages of every kind: with the tenant's own text if it has one, else with the portal's. */
public final class Templates {

    private final TemplateStore store;

    public Templates(TemplateStore store) {
        this.store = store;
    }

    public Written write(Tenant tenant, TemplateKind kind, TemplateText.Values values) {
        return write(current(tenant, kind), values);
    }

    /** What holds now; version 0 if it is the portal's. */
    public MessageTemplate current(Tenant tenant, TemplateKind kind) {
        return store.find(tenant.id(), kind, tenant.locale().getLanguage())
                .orElseGet(() -> LetterTexts.of(tenant).template(kind));
    }

    /** @throws UnknownTagsException naming the tags that the kind does not have */
    static Written write(MessageTemplate template, TemplateText.Values values) {
        Set<String> known = Set.copyOf(TemplateTags.of(template.kind()));
        return new Written(
                TemplateText.parse(template.subject(), known).render(values, Templates::oneLine),
                TemplateText.parse(template.text(), known).render(values));
    }

    /** A subject is one line, whatever a customer is called. */
    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }
}
