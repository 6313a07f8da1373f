package io.wispportal.web.balance;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.captcha.CaptchaWidget;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.balance.BalanceAnswer;
import io.wispportal.core.balance.BalanceWords;
import io.wispportal.core.balance.TooManyLookupsException;
import io.wispportal.core.captcha.CaptchaClosedException;
import io.wispportal.core.captcha.CaptchaOffer;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.captcha.CaptchaRefusedException;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.CaptchaPages;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.PublicForms;
import io.wispportal.web.page.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /saldo/{tenant}}: what do I owe, without signing in (BAL-01 to BAL-04). */
public final class BalancePage {

    private static final String TITLE = "balance.title";

    private final Frames frames;
    private final CaptchaPages captcha;

    BalancePage(Frames frames) {
        this.frames = frames;
        this.captcha = new CaptchaPages(frames);
    }

    /**
     * What {@code balance/form.jte} shows.
     *
     * @param words   what staff wrote for it
     * @param offered what a visitor may give
     * @param by      which of them is chosen
     * @param notice  key of a notice, empty if there is none
     * @param widget  of the captcha, or null
     */
    public record View(
            Frame frame,
            String path,
            BalanceWords words,
            List<BalanceIdentifier> offered,
            BalanceIdentifier by,
            String value,
            String notice,
            Problems problems,
            @Nullable CaptchaWidget widget) {

        public CaptchaPages.Field captcha() {
            return new CaptchaPages.Field(frame, widget, problems);
        }

        /** The name of an identifier's texts. */
        public String key(BalanceIdentifier identifier) {
            return "balance.by." + identifier.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What {@code balance/closed.jte} shows. */
    public record Closed(Frame frame) {}

    /** What {@code balance/nothing.jte} shows. */
    public record Nothing(Frame frame, String path) {}

    Reply show(Exchange exchange) {
        String notice = exchange.isTicked("tarde") ? "balance.over" : "";
        return form(exchange, Looked.tenant(exchange), 200, notice, Problems.NONE);
    }

    /** The short link (BAL-07): from whatever host to where the form is open. */
    Reply shortcut(Exchange exchange) {
        Tenant tenant = PublicNames.ofShortLink(exchange.portal().tenants(), exchange.site(), exchange.name("tenant"));
        return new Reply.Away(302, PublicForms.host(exchange, tenant) + Looked.path(tenant));
    }

    /** The form was open too long: it is shown again, and nothing was looked up. */
    Reply again(Exchange exchange) {
        return form(exchange, Looked.tenant(exchange), 403, "balance.expired", Problems.NONE);
    }

    Reply look(Exchange exchange) {
        Tenant tenant = Looked.tenant(exchange);
        try {
            CaptchaPass pass = captcha.check(exchange, tenant);
            BalanceAnswer answer = exchange.portal()
                    .balanceLookup()
                    .look(
                            tenant,
                            chosen(exchange, tenant),
                            exchange.field("value"),
                            exchange.client().address(),
                            pass);
            return reply(exchange, tenant, answer);
        } catch (CaptchaRefusedException refused) {
            return form(exchange, tenant, CaptchaPages.status(refused), "", captcha.problem(tenant, refused));
        } catch (CaptchaClosedException closed) {
            return captcha.closed(exchange, tenant, closed.offer(), TITLE, Looked.path(tenant));
        } catch (InvalidInputException refused) {
            return form(exchange, tenant, 422, "", problems(tenant, refused));
        } catch (TooManyLookupsException often) {
            return form(exchange, tenant, 429, "balance.often", Problems.NONE);
        }
    }

    private Reply reply(Exchange exchange, Tenant tenant, BalanceAnswer answer) {
        if (answer instanceof BalanceAnswer.Found found) {
            exchange.browser().keepBalance(found.ticket());
            return Reply.redirect(Looked.path(tenant) + "/pendientes");
        }
        if (answer instanceof BalanceAnswer.Choice choice) {
            exchange.browser().keepBalance(choice.ticket());
            return Reply.redirect(Looked.path(tenant) + "/elegir");
        }
        return answer instanceof BalanceAnswer.TooMany
                ? form(exchange, tenant, 200, "balance.many", Problems.NONE)
                : nothing(frames, exchange, tenant);
    }

    /** The page for whoever owes nothing, whoever it is. */
    static Reply nothing(Frames frames, Exchange exchange, Tenant tenant) {
        Frame frame = Looked.frame(frames, exchange, tenant, TITLE);
        return Reply.page(Pages.of("balance/nothing.jte", new Nothing(frame, Looked.path(tenant))));
    }

    private Reply form(Exchange exchange, Tenant tenant, int status, String notice, Problems problems) {
        List<BalanceIdentifier> offered =
                tenant.settings().balance().identifiers().stream().sorted().toList();
        if (offered.isEmpty()) {
            return closed(exchange, tenant);
        }
        CaptchaOffer offer = captcha.offer(exchange, tenant);
        if (!offer.isOpen()) {
            return captcha.closed(exchange, tenant, offer, TITLE, Looked.path(tenant));
        }
        BalanceWords words = BalanceWords.of(tenant);
        Frame usual = Looked.frame(frames, exchange, tenant, TITLE);
        View view = new View(
                words.title().isEmpty() ? usual : usual.titled(words.title()),
                Looked.path(tenant),
                words,
                offered,
                chosen(exchange, tenant),
                exchange.field("value"),
                notice,
                problems,
                offer.widget());
        return new Reply.Guarded(status, Pages.of("balance/form.jte", view), offer.widget());
    }

    /** Nothing is offered: staff closed the page. */
    private Reply closed(Exchange exchange, Tenant tenant) {
        Frame frame = Looked.frame(frames, exchange, tenant, TITLE);
        return new Reply.Page(404, Pages.of("balance/closed.jte", new Closed(frame)));
    }

    /** What the visitor gives; at first the first that is offered. */
    private static BalanceIdentifier chosen(Exchange exchange, Tenant tenant) {
        Optional<BalanceIdentifier> named = Arrays.stream(BalanceIdentifier.values())
                .filter(each -> each.name().equals(exchange.field("by")))
                .findFirst();
        return named.or(() -> tenant.settings().balance().identifiers().stream()
                        .sorted()
                        .findFirst())
                .orElse(BalanceIdentifier.USER_NAME);
    }

    private Problems problems(Tenant tenant, InvalidInputException refused) {
        Texts texts = frames.texts(tenant);
        return Problems.of(refused.errors(), error -> texts.get("balance." + error.field() + "." + error.problem()));
    }
}
