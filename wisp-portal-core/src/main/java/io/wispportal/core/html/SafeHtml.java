package io.wispportal.core.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML that may stand in a page as it is. There is one way to get it, {@link #clean}, so that whoever holds one need not
 * ask where it came from: paragraphs, emphasis, lists, headings and links to https, mail and telephone, nothing else.
 * Immutable, thread-safe.
 */
public final class SafeHtml {

    public static final SafeHtml EMPTY = new SafeHtml("");

    /** An address without one of these would be of whatever page it stands in. */
    private static final Pattern LINK = Pattern.compile("(?is)(?:https://|mailto:|tel:).+");

    private static final Pattern TELEPHONE = Pattern.compile("(?i)(tel:|https://wa\\.me/)([^?]*)(.*)");

    /** Spaces and parentheses, as they are by then. */
    private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

    private static final PolicyFactory CLOSED_SET = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "b", "em", "i", "u", "ul", "ol", "li", "h2", "h3", "a")
            .allowUrlProtocols("https", "mailto", "tel")
            .allowAttributes("href")
            .matching((element, attribute, address) -> link(address))
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private final String text;

    private SafeHtml(String text) {
        this.text = text;
    }

    /** What is left of it; words outlive the markup around them, scripts and styles go with all they hold. */
    public static SafeHtml clean(String untrusted) {
        return untrusted.isBlank()
                ? EMPTY
                : new SafeHtml(CLOSED_SET.sanitize(untrusted).strip());
    }

    /** As it is sent to browsers. */
    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Numbers as people write them lead nowhere: telephones want no spaces, WhatsApp wants digits alone. */
    private static @Nullable String link(String typed) {
        String address = typed.strip();
        if (!LINK.matcher(address).matches()) {
            return null;
        }
        Matcher telephone = TELEPHONE.matcher(address);
        if (!telephone.matches()) {
            return address;
        }
        String other = telephone.group(1).equalsIgnoreCase("tel:") ? "[^0-9+*#,;]" : "\\D";
        String written = ENCODED.matcher(telephone.group(2)).replaceAll("");
        return telephone.group(1) + written.replaceAll(other, "") + telephone.group(3);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SafeHtml html && html.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
