package io.wispportal.core.message;

import io.wispportal.message.OutboxKind;
import io.wispportal.tenant.Tenant;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Writes the mails that warn a tenant. They name nobody: who reads the mail need not be who may read the audit trail. */
final class AlertLetter {

    private AlertLetter() {}

    static Letter of(Tenant tenant, OutboxKind kind) {
        ResourceBundle texts = ResourceBundle.getBundle("io.wispportal.core.message.letters", tenant.locale());
        return new Letter(
                tenant.contact().email(),
                texts.getString("missing.tenant"),
                new MessageFormat(texts.getString(kind + ".subject"), tenant.locale()).format(new Object[0]),
                new MessageFormat(texts.getString(kind + ".text"), tenant.locale())
                        .format(new Object[] {tenant.name()}));
    }
}
