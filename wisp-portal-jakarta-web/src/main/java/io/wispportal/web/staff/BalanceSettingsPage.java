package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.balance.BalanceWords;
import io.wispportal.core.html.PublicText;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.UrlIdentifier;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Brand;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.LogoImage;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.PublicForms;
import io.wispportal.web.page.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes/saldo}: Ajustes, Consulta de saldo (BAL-02, BAL-06, BAL-07, TEN-04). */
public final class BalanceSettingsPage {

    private static final String PATH = "/admin/ajustes/saldo";

    private final Frames frames;

    BalanceSettingsPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/balance-settings.jte} shows.
     *
     * @param logo    the tenant's, or null
     * @param preview what visitors would see, or null
     * @param stored  what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            BalanceSettingsForm form,
            PublicLink link,
            @Nullable LogoImage logo,
            Problems problems,
            @Nullable BalanceWords preview,
            @Nullable StoredNow stored) {

        public List<BalanceIdentifier> identifiers() {
            return List.of(BalanceIdentifier.values());
        }

        /** The key of an identifier's name. */
        public String key(BalanceIdentifier identifier) {
            return "balance.by." + identifier.name().toLowerCase(Locale.ROOT);
        }

        /** What is at the top of the preview; null: the name. */
        public @Nullable LogoImage shownLogo() {
            return form.logo() ? logo : null;
        }

        public List<UrlIdentifier> urls() {
            return List.of(UrlIdentifier.values());
        }

        public List<String> tags() {
            return PublicText.TAGS;
        }
    }

    Reply show(Exchange exchange) {
        TenantSettings settings = exchange.portal().settings().current(exchange.staff());
        BalanceWords preview = BalanceWords.of(tenant(exchange).with(settings));
        return page(exchange, 200, BalanceSettingsForm.of(settings), Problems.NONE, preview, null);
    }

    /** Its second button only shows what visitors would see. */
    Reply change(Exchange exchange) {
        BalanceSettingsForm form = BalanceSettingsForm.of(exchange);
        try {
            TenantSettings next = form.read(exchange.portal().settings().current(exchange.staff()));
            if (exchange.field("do").equals("preview")) {
                exchange.portal().settings().check(exchange.staff(), next);
                BalanceWords preview = BalanceWords.of(tenant(exchange).with(next));
                return page(exchange, 200, form, Problems.NONE, preview, null);
            }
            exchange.portal().settings().change(exchange.staff(), form.version(), next);
            return Reply.redirect(PATH + "?done=saved");
        } catch (InvalidInputException refused) {
            Problems problems = ConsoleProblems.of(frames.texts(exchange), refused.errors());
            return page(exchange, 422, form, problems, null, null);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, form);
        }
    }

    Reply svg(Exchange exchange) {
        return link(exchange).svg();
    }

    Reply png(Exchange exchange) {
        return link(exchange).png();
    }

    private Reply raced(Exchange exchange, BalanceSettingsForm form) {
        TenantSettings now = exchange.portal().settings().current(exchange.staff());
        Texts texts = frames.texts(exchange);
        StoredNow stored =
                StoredNow.besides(form.shown(texts), BalanceSettingsForm.of(now).shown(texts));
        return page(exchange, 409, form.with(now), Problems.NONE, null, stored);
    }

    private Reply page(
            Exchange exchange,
            int status,
            BalanceSettingsForm form,
            Problems problems,
            @Nullable BalanceWords preview,
            @Nullable StoredNow stored) {
        Frame frame = frames.frame(exchange, "balanceSettings.title", "settings");
        View view = new View(
                frame, form, link(exchange), LogoPage.preview(tenant(exchange).logo()), problems, preview, stored);
        return new Reply.Scripted(status, Pages.of("staff/balance-settings.jte", view));
    }

    private PublicLink link(Exchange exchange) {
        exchange.staff().require(Permission.EDIT_SETTINGS);
        Tenant tenant = tenant(exchange);
        Texts texts = frames.texts(exchange);
        return new PublicLink(
                PublicForms.host(exchange, tenant) + PublicNames.balancePath(tenant),
                exchange.portal().addresses().portal() + "/s/" + PublicNames.shortName(tenant),
                texts.get("balance.title"),
                texts.tag(),
                PATH,
                "saldo-" + tenant.slug(),
                Brand.of(tenant.brandColor()),
                PublicForms.areElsewhere(exchange, tenant));
    }

    private static Tenant tenant(Exchange exchange) {
        return exchange.tenant().orElseThrow();
    }
}
