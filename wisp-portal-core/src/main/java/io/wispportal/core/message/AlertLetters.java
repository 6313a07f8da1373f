package io.wispportal.core.message;

import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.Templates;
import io.wispportal.core.message.template.Written;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.Tenant;

/** Writes the mails that warn a tenant. They name nobody: who reads the mail need not be who may read the audit trail. */
final class AlertLetters {

    private final Templates templates;

    AlertLetters(Templates templates) {
        this.templates = templates;
    }

    Letter write(Tenant tenant, TemplateKind kind) {
        LetterTexts texts = LetterTexts.of(tenant);
        Written written = templates.write(
                tenant, kind, tag -> tag.equals(TemplateTags.COMPANY) ? tenant.name() : texts.signature(tenant));
        return new Letter(tenant.contact().email(), texts.get("missing.tenant"), written.subject(), written.text());
    }
}
