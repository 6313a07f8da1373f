package io.wispportal.core.html;

import io.wispportal.core.FormErrors;
import io.wispportal.core.message.template.TagRules;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.TemplateText;
import io.wispportal.tenant.Tenant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A text of a public page as staff write it, with tags such as <code>{{ empresa }}</code> (BAL-06). Tags are filled before
 * the HTML is made harmless: the other way round the sanitiser would take them apart, in text and in addresses.
 */
public final class PublicText {

    /** What such a text may name, in the order in which it is shown to staff. */
    public static final List<String> TAGS = List.of(TemplateTags.COMPANY, TemplateTags.PHONE, TemplateTags.WHATSAPP);

    private static final Set<String> KNOWN = Set.copyOf(TAGS);

    private PublicText() {}

    /** Notes unknown tags and half ones. */
    public static void check(FormErrors errors, String field, String typed) {
        TagRules.check(errors, field, typed, KNOWN);
    }

    /** The text of a page of HTML. */
    public static SafeHtml html(String typed, Tenant tenant) {
        return SafeHtml.clean(fill(typed, tenant, PublicText::escaped));
    }

    /** A line without markup, such as a title; whoever shows it escapes it. */
    public static String plain(String typed, Tenant tenant) {
        return fill(typed, tenant, UnaryOperator.identity());
    }

    private static String fill(String typed, Tenant tenant, UnaryOperator<String> escape) {
        return TemplateText.parse(typed, KNOWN).render(tag -> value(tag, tenant), escape);
    }

    private static String value(String tag, Tenant tenant) {
        return switch (tag) {
            case TemplateTags.PHONE -> orEmpty(tenant.contact().phone());
            case TemplateTags.WHATSAPP -> orEmpty(tenant.contact().whatsapp());
            default -> tenant.name();
        };
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
