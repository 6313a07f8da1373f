package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.preinstall.Activated;
import io.wispportal.core.preinstall.Agreement;
import io.wispportal.core.preinstall.AmountsToBill;
import io.wispportal.core.preinstall.RequestFile;
import io.wispportal.core.preinstall.StepFailedException;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.RequestHandledException;
import io.wispportal.tenant.PasswordSettings;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /admin/instalaciones/{request}/activar}: asks what is missing and makes it an installation (PRE-06, PRE-09). */
public final class ActivationPage {

    private final Frames frames;

    public ActivationPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/installation-activated.jte} shows once: what the customer begins with.
     *
     * @param newPassword where the customer gets another one
     * @param password    null: it was shown to an earlier press already
     */
    public record Done(
            Frame frame,
            String path,
            String userName,
            String newPassword,
            @Nullable String password) {}

    public Reply show(Exchange exchange) {
        RequestFile file = file(exchange);
        // Somebody was quicker, or this is where the form was sent to.
        return file.request().state() == InstallationState.REQUESTED
                ? page(exchange, 200, FilledActivation.blank(file.request().version()), Problems.NONE, false)
                : Reply.redirect(path(exchange));
    }

    public Reply activate(Exchange exchange) {
        FilledActivation filled = FilledActivation.of(exchange);
        try {
            return exchange.field("do").equals("totals")
                    ? totals(exchange, filled)
                    : activated(exchange, activated(exchange, filled));
        } catch (InvalidInputException refused) {
            Problems problems = ActivationProblems.of(frames.texts(exchange), refused.errors());
            return page(exchange, 422, filled, problems, false);
        } catch (StepFailedException refused) {
            return page(exchange, 422, filled.with(version(exchange)), Problems.NONE, false);
        } catch (RequestHandledException handled) {
            return again(exchange, filled).orElseThrow(() -> handled);
        } catch (ConcurrentChangeException raced) {
            return page(exchange, 409, filled.with(version(exchange)), Problems.NONE, true);
        }
    }

    /** Shows what is left to bill, and does nothing. */
    private Reply totals(Exchange exchange, FilledActivation filled) {
        if (file(exchange).request().state() != InstallationState.REQUESTED) {
            return Reply.redirect(path(exchange));
        }
        toBill(exchange, filled);
        return page(exchange, 200, filled, Problems.NONE, false);
    }

    private AmountsToBill toBill(Exchange exchange, FilledActivation filled) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        return exchange.portal()
                .activation()
                .toBill(
                        exchange.staff(),
                        filled.form(exchange, typed, tenant(exchange).currency()),
                        filled.unreadable(exchange, typed));
    }

    /** Null where something is missing for it, or wrong. */
    private @Nullable AmountsToBill known(Exchange exchange, FilledActivation filled) {
        try {
            return toBill(exchange, filled);
        } catch (InvalidInputException wrong) {
            return null;
        }
    }

    private Activated activated(Exchange exchange, FilledActivation filled) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        return exchange.portal()
                .activation()
                .activate(
                        exchange.staff(),
                        id(exchange),
                        filled.form(exchange, typed, tenant(exchange).currency()),
                        filled.unreadable(exchange, typed));
    }

    /** A password is kept nowhere: it is told in the answer itself. */
    private Reply activated(Exchange exchange, Activated activated) {
        String password = activated.password();
        return password == null
                ? toRequest(exchange)
                : done(exchange, Objects.requireNonNull(activated.request().installation()), password);
    }

    /** The answer to a second press takes the place of the first one's, which said the password; empty: it is none. */
    private Optional<Reply> again(Exchange exchange, FilledActivation filled) {
        RequestFile file = file(exchange);
        Agreement agreement = file.agreement();
        if (agreement == null
                || !filled.isOf(
                        file.request().version() - 1,
                        agreement.installation(),
                        exchange.staff().actor())) {
            return Optional.empty();
        }
        boolean hadPassword = agreement.opened()
                && tenant(exchange).settings().passwords().initial() == PasswordSettings.Initial.UNIQUE;
        return Optional.of(hadPassword ? done(exchange, agreement.installation(), null) : toRequest(exchange));
    }

    private static Reply toRequest(Exchange exchange) {
        return Reply.redirect(path(exchange) + "?done=requestActivated");
    }

    private Reply done(Exchange exchange, Installation agreed, @Nullable String password) {
        String userName = agreed.userName().at(tenant(exchange).slug());
        Frame frame = frames.frame(exchange, "activation.done.title", "installations");
        String newPassword = CustomersPage.PATH + "/" + agreed.customer() + "/contrasena";
        return Reply.page(Pages.of(
                "staff/installation-activated.jte", new Done(frame, path(exchange), userName, newPassword, password)));
    }

    private Reply page(Exchange exchange, int status, FilledActivation form, Problems problems, boolean raced) {
        Frame frame = frames.frame(exchange, "activation.title", "installations");
        ActivationView view = new ActivationView(
                frame,
                file(exchange),
                form,
                ActivationChoices.of(exchange.portal().installationDesk(), exchange.staff()),
                known(exchange, form),
                tenant(exchange).currency(),
                problems,
                raced);
        return new Reply.Page(status, Pages.of("staff/activation.jte", view));
    }

    private static long version(Exchange exchange) {
        return file(exchange).request().version();
    }

    private static RequestFile file(Exchange exchange) {
        return exchange.portal().installationDesk().open(exchange.staff(), id(exchange));
    }

    private static Tenant tenant(Exchange exchange) {
        return exchange.tenant().orElseThrow();
    }

    private static String path(Exchange exchange) {
        return InstallationsPage.PATH + "/" + id(exchange);
    }

    private static InstallationRequestId id(Exchange exchange) {
        return exchange.id("request", InstallationRequestId::new);
    }
}
