package io.wispportal.tenant;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff set under "Ajustes > Portal del cliente".
 *
 * @param wordDocuments whether DOC and DOCX are accepted as vouchers (default no)
 * @param provisionalHours hours after which an unapproved auto-activation ends; null: never (PAY-07)
 * @param unreviewedLimit how many unreviewed auto-activating reports a customer may have at a time; null: any number
 * @param returnedLimit after how many returned reports in a row auto-activation is locked; null: never
 * @param ownNetworks address ranges (CIDR) of the tenant's own NAT, where limits of sign-in, codes and links are 50 times
 *     higher
 * @param passwords how customers get and keep their passwords
 * @param links rules of auto-login links
 * @param messages what customers are told by SMS and WhatsApp
 * @param balance the public balance lookup
 * @param urls what the tenant is called by in the addresses of public pages
 * @param installations what is asked of people who want the service
 */
public record TenantSettings(
        boolean wordDocuments,
        @Nullable Integer provisionalHours,
        @Nullable Integer unreviewedLimit,
        @Nullable Integer returnedLimit,
        List<String> ownNetworks,
        PasswordSettings passwords,
        LinkSettings links,
        MessageSettings messages,
        BalanceSettings balance,
        UrlIdentifier urls,
        InstallationSettings installations) {

    public static final TenantSettings DEFAULTS = new TenantSettings(false, null, null, null, List.of());

    public TenantSettings {
        atLeastOne("provisionalHours", provisionalHours);
        atLeastOne("unreviewedLimit", unreviewedLimit);
        atLeastOne("returnedLimit", returnedLimit);
        ownNetworks = List.copyOf(ownNetworks);
        Objects.requireNonNull(passwords, "passwords");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(urls, "urls");
        Objects.requireNonNull(installations, "installations");
    }

    /** With defaults for passwords, links, messages and public pages. */
    public TenantSettings(
            boolean wordDocuments,
            @Nullable Integer provisionalHours,
            @Nullable Integer unreviewedLimit,
            @Nullable Integer returnedLimit,
            List<String> ownNetworks) {
        this(
                wordDocuments,
                provisionalHours,
                unreviewedLimit,
                returnedLimit,
                ownNetworks,
                PasswordSettings.DEFAULTS,
                LinkSettings.DEFAULTS,
                MessageSettings.DEFAULTS,
                BalanceSettings.DEFAULTS,
                UrlIdentifier.SLUG,
                InstallationSettings.DEFAULTS);
    }

    public TenantSettings with(PasswordSettings next) {
        return with(next, links, messages, balance, urls, installations);
    }

    public TenantSettings with(LinkSettings next) {
        return with(passwords, next, messages, balance, urls, installations);
    }

    public TenantSettings with(MessageSettings next) {
        return with(passwords, links, next, balance, urls, installations);
    }

    public TenantSettings with(BalanceSettings next) {
        return with(passwords, links, messages, next, urls, installations);
    }

    public TenantSettings with(UrlIdentifier next) {
        return with(passwords, links, messages, balance, next, installations);
    }

    public TenantSettings with(InstallationSettings next) {
        return with(passwords, links, messages, balance, urls, next);
    }

    /** These with what the other ones say of passwords, links, messages and public pages. */
    public TenantSettings keeping(TenantSettings other) {
        return with(other.passwords, other.links, other.messages, other.balance, other.urls, other.installations);
    }

    /** The same for equal settings only: what a form carries so that it overwrites nothing it did not show. */
    public String version() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private TenantSettings with(
            PasswordSettings password,
            LinkSettings link,
            MessageSettings message,
            BalanceSettings lookup,
            UrlIdentifier name,
            InstallationSettings installation) {
        return new TenantSettings(
                wordDocuments,
                provisionalHours,
                unreviewedLimit,
                returnedLimit,
                ownNetworks,
                password,
                link,
                message,
                lookup,
                name,
                installation);
    }

    private static void atLeastOne(String field, @Nullable Integer value) {
        if (value != null && (value < 1 || value > 8760)) {
            throw new IllegalArgumentException(field + " must be from 1 to 8760: " + value);
        }
    }
}
