package io.wispportal.web.staff;

import io.wispportal.Money;
import io.wispportal.core.preinstall.AmountsToBill;
import io.wispportal.core.service.ServiceControl;
import io.wispportal.core.service.ServiceFile;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.router.RouterId;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.staff.Permission;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/servicios/{service}}: on, off, and whether a payment report may switch it on (PAY-06). */
public final class ServicePage {

    private final Frames frames;

    public ServicePage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/service.jte} shows. */
    public record View(Frame frame, ServiceFile file) {

        public InternetService service() {
            return file.service();
        }

        public String path() {
            return "/admin/servicios/" + service().id();
        }

        public boolean may(Permission permission) {
            return frame.user() != null && frame.user().may(permission);
        }

        /** How long it is on for a report's sake; only where it is. */
        public String provisionalText() {
            Instant until = Objects.requireNonNull(service().provisional()).until();
            if (until == null) {
                return frame.t("control.provisional");
            }
            String key = file.returned() ? "control.provisional.returned" : "control.provisional.until";
            return frame.t(key, frame.texts().moment(until));
        }

        /** Whether a report may switch it on, and what stops that now (PAY-07). */
        public String autoText() {
            if (!service().autoActivation()) {
                return frame.t("app.no");
            }
            if (file.returnedLock() > 0) {
                return frame.texts().count("control.auto.locked", file.returnedLock());
            }
            return file.unreviewedLock() > 0
                    ? frame.texts().count("control.auto.waits", file.unreviewedLock())
                    : frame.t("app.yes");
        }

        /** Also one that is on for a report only: then it stays on. */
        public boolean mayActivate() {
            boolean offOrForAWhile = service().isSuspended() || service().provisional() != null;
            return offOrForAWhile && may(Permission.REACTIVATE_SERVICES);
        }

        /** Keys of what the button says, and what it does. */
        public String activateKey() {
            return service().isSuspended() ? "control.reactivate" : "control.keep";
        }

        /** Key of what the button brings about. */
        public String effectKey() {
            return isNotCut() ? "control.reactivate.noRouter" : activateKey() + ".effect";
        }

        /** Key of how it is; suspended is not off the network where no router does it. */
        public String stateKey() {
            if (service().isToInstall()) {
                return "control.toInstall";
            }
            if (!service().isSuspended()) {
                return "control.active";
            }
            return switch (service().router().state()) {
                case APPLIED -> "control.suspended";
                case PENDING, FAILED -> "control.suspended.waits";
                case UNMANAGED -> "control.suspended.noRouter";
            };
        }

        /** Then the portal can neither cut it nor give it back. */
        public boolean hasNoRouter() {
            return connection().router() == null;
        }

        /** Whether it is suspended and nothing does it. */
        public boolean isNotCut() {
            return service().isSuspended() && hasNoRouter();
        }

        public boolean maySuspend() {
            return service().isActive() && may(Permission.SUSPEND_SERVICES);
        }

        public Connection connection() {
            return service().connection();
        }

        public boolean mayConnect() {
            return may(Permission.CONNECT_SERVICES);
        }

        /** Where the router is shown; null where there is none or the reader may not see it. */
        public @Nullable String routerPath() {
            RouterId router = connection().router();
            return router == null || !may(Permission.READ_ROUTERS) ? null : RoutersPage.PATH + "/" + router;
        }

        /** How it stands on its router. */
        public NetworkTexts network() {
            return new NetworkTexts(frame.texts(), service(), file.routerName());
        }

        /** What was agreed for this plan when the service was opened, or null. */
        public @Nullable Installation agreed() {
            InstallationRequest request = file.request();
            Installation agreed = request == null ? null : request.installation();
            return agreed != null && agreed.plan().equals(service().plan().id()) ? agreed : null;
        }

        /** What is left to bill each month where a discount was agreed, else null. */
        public @Nullable Money monthly() {
            Installation agreed = agreed();
            return agreed == null || agreed.planDiscount() == null
                    ? null
                    : AmountsToBill.of(agreed, service().plan()).monthly();
        }

        /** Where the request is shown that it comes from; null where there is none or the reader may not see it. */
        public @Nullable String requestPath() {
            InstallationRequest request = file.request();
            return request == null || !may(Permission.READ_INSTALLATIONS)
                    ? null
                    : InstallationsPage.PATH + "/" + request.id();
        }

        /** Why it is on or off. */
        public String historyPath() {
            return CustomersPage.PATH + "/" + file.customer() + "/historial";
        }

        public boolean mayReview() {
            return may(Permission.REVIEW_PAYMENTS);
        }

        public boolean mayAllow() {
            return may(Permission.ALLOW_AUTO_ACTIVATION);
        }
    }

    public Reply show(Exchange exchange) {
        ServiceFile file = control(exchange).open(exchange.staff(), id(exchange));
        Frame frame = frames.titled(
                exchange, frames.texts(exchange), file.service().plan().name(), "customers");
        return Reply.page(Pages.of("staff/service.jte", new View(frame, file)));
    }

    public Reply suspend(Exchange exchange) {
        control(exchange).suspend(exchange.staff(), id(exchange));
        ServiceFile file = control(exchange).open(exchange.staff(), id(exchange));
        return back(exchange, file.service().connection().router() == null ? "suspendedHere" : "suspended");
    }

    public Reply activate(Exchange exchange) {
        control(exchange).activate(exchange.staff(), id(exchange));
        return back(exchange, "activated");
    }

    public Reply autoActivation(Exchange exchange) {
        control(exchange).allowAutoActivation(exchange.staff(), id(exchange), exchange.isTicked("auto"));
        return back(exchange, "saved");
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toService(Exchange exchange) {
        return Reply.redirect("/admin/servicios/" + id(exchange));
    }

    private static Reply back(Exchange exchange, String done) {
        return Reply.redirect("/admin/servicios/" + id(exchange) + "?done=" + done);
    }

    private static ServiceControl control(Exchange exchange) {
        return exchange.portal().serviceControl();
    }

    private static ServiceId id(Exchange exchange) {
        return exchange.id("service", ServiceId::new);
    }
}
