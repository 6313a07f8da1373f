package io.wispportal.web.page;

import io.wispportal.customer.Customer;
import io.wispportal.tenant.Contact;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs around its content.
 *
 * @param texts     in the tenant's language
 * @param title     of the page
 * @param company   the name at the top: the tenant's, or the product's where there is none
 * @param assets    where style, icons and the tenant's colours are
 * @param formToken for the forms of the page
 * @param user      who is signed in, null if nobody
 * @param section   which entry of the navigation is current
 * @param logo      in the place of the name, null where there is none
 * @param contact   how to reach the tenant, all null where there is none
 * @param done      a message about what was just done, or null
 */
public record Frame(
        Texts texts,
        String title,
        String company,
        AssetPaths assets,
        String formToken,
        @Nullable SignedIn user,
        String section,
        @Nullable LogoImage logo,
        Contact contact,
        @Nullable String done) {

    /** The same for a page that knows the customer. */
    public Frame of(Customer customer) {
        SignedIn known = user == null ? null : user.as(customer);
        return new Frame(texts, title, company, assets, formToken, known, section, logo, contact, done);
    }

    /** The same with another title. */
    public Frame titled(String other) {
        return new Frame(texts, other, company, assets, formToken, user, section, logo, contact, done);
    }

    /** The same with the name instead of the logo. */
    public Frame withoutLogo() {
        return new Frame(texts, title, company, assets, formToken, user, section, null, contact, done);
    }

    /** The first letter, for tenants without logo. */
    public String initial() {
        return company.substring(0, company.offsetByCodePoints(0, 1));
    }

    /** Marks the current entry of the navigation; null leaves the attribute out. */
    public @Nullable String current(String entry) {
        return entry.equals(section) ? "page" : null;
    }

    public String t(String key, Object... values) {
        return texts.get(key, values);
    }
}
