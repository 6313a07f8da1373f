package io.wispportal.core.message.template;

import io.wispportal.message.MessageTemplate;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.Tenant;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The portal's own texts in a tenant's language. */
public final class LetterTexts {

    private final ResourceBundle texts;
    private final Locale locale;

    private LetterTexts(Locale locale) {
        this.texts = ResourceBundle.getBundle(
                "io.wispportal.core.message.letters", locale, LetterTexts.class.getClassLoader());
        this.locale = locale;
    }

    public static LetterTexts of(Tenant tenant) {
        return new LetterTexts(tenant.locale());
    }

    /** The text of a kind where the tenant has none of its own. */
    public MessageTemplate template(TemplateKind kind) {
        String subject = kind.isMail() ? get(kind + ".subject") : "";
        return new MessageTemplate(kind, locale.getLanguage(), subject, get(kind + ".text"), 0);
    }

    public String get(String key) {
        return texts.getString(key);
    }

    public String format(String key, Object... values) {
        return new MessageFormat(get(key), locale).format(values);
    }

    /** How a company signs. */
    public String signature(Tenant tenant) {
        String phone = tenant.contact().phone();
        return phone == null ? tenant.name() : format("footer", tenant.name(), phone);
    }
}
