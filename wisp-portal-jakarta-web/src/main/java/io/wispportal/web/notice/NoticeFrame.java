package io.wispportal.web.notice;

import gg.jte.Content;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Brand;
import io.wispportal.web.page.Texts;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every notice page needs around its content. Its style stands in the page, in plain colours: what old phones
 * come with knows no variables, and a page behind a router must load nothing.
 *
 * @param texts  in the tenant's language
 * @param title  of the page
 * @param tenant null: nobody's page
 * @param brand  colours that can be read
 * @param nonce  of the style
 */
public record NoticeFrame(
        Texts texts, String title, @Nullable Tenant tenant, Brand brand, String nonce) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NEUTRAL = "#0b5c8a";

    /** @param title key, which may name the company */
    static NoticeFrame of(Tenant tenant, Texts texts, String title) {
        return new NoticeFrame(
                texts, texts.get(title, tenant.name()), tenant, Brand.of(tenant.brandColor()), newNonce());
    }

    static NoticeFrame ofNobody(Texts texts, String title) {
        return new NoticeFrame(texts, texts.get(title), null, Brand.of(NEUTRAL), newNonce());
    }

    Reply reply(int status, Content content) {
        return new Reply.Notice(status, content, nonce);
    }

    /** The first letter, in place of a logo; empty for nobody's page. */
    public String initial() {
        String name = company();
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Empty for nobody's page. */
    public String company() {
        return tenant == null ? "" : tenant.name();
    }

    public String t(String key, Object... values) {
        return texts.get(key, values);
    }

    /** Whether there is any way to reach the tenant. */
    public boolean hasContact() {
        return phone() != null || whatsapp() != null || email() != null;
    }

    public @Nullable String phone() {
        return tenant == null ? null : tenant.contact().phone();
    }

    public @Nullable String whatsapp() {
        return tenant == null ? null : tenant.contact().whatsapp();
    }

    /** There must be a number. */
    public String whatsappLink() {
        return "https://wa.me/" + Objects.requireNonNull(whatsapp()).replaceAll("\\D", "");
    }

    /** There must be a number. */
    public String phoneLink() {
        return "tel:" + Objects.requireNonNull(phone()).replaceAll("[^+0-9]", "");
    }

    public @Nullable String email() {
        return tenant == null ? null : tenant.contact().email();
    }

    private static String newNonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
