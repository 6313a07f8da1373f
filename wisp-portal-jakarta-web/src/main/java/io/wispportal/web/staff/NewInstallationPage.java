package io.wispportal.web.staff;

import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.document.FileSender;
import io.wispportal.core.preinstall.Requesting;
import io.wispportal.core.preinstall.StepFailedException;
import io.wispportal.core.preinstall.UsedFormException;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.preinstall.RequestFields;
import io.wispportal.web.preinstall.RequestFormView;
import io.wispportal.web.preinstall.RequestProblems;
import io.wispportal.web.preinstall.SentDocuments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/instalaciones/nueva}: staff take the request of somebody who called or came (PRE-04, PRE-06). */
public final class NewInstallationPage {

    private final Frames frames;

    public NewInstallationPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/installation-new.jte} shows.
     *
     * @param notice  key of a notice, empty if there is none
     * @param refused why a step of an integrator's did not let it pass, or null
     */
    public record View(
            Frame frame,
            RequestFormView form,
            String notice,
            @Nullable String refused) {

        public String path() {
            return InstallationsPage.PATH + "/nueva";
        }
    }

    public Reply blank(Exchange exchange) {
        exchange.staff().require(Permission.TAKE_INSTALLATIONS);
        return page(exchange, 200, RequestFields.first(requesting(exchange).newForm()), Problems.NONE, "", null);
    }

    /** Files are kept before the use case is asked: who may not take requests leaves none here. */
    public Reply take(Exchange exchange) throws IOException {
        exchange.staff().require(Permission.TAKE_INSTALLATIONS);
        RequestFields typed = RequestFields.of(exchange, requesting(exchange).newForm());
        List<FieldError> refused = new ArrayList<>();
        TenantId tenant = tenant(exchange).id();
        RequestFields kept = typed.keeping(SentDocuments.receive(exchange, tenant, FileSender.staff(tenant), refused));
        SentDocuments.requireKept(exchange, tenant, kept, refused);
        return taken(exchange, kept, refused);
    }

    private Reply taken(Exchange exchange, RequestFields kept, List<FieldError> unreadable) {
        try {
            InstallationRequest taken = requesting(exchange).take(exchange.staff(), kept.toForm(), unreadable);
            return Reply.redirect(InstallationsPage.PATH + "/" + taken.id() + "?done=requestTaken");
        } catch (InvalidInputException refused) {
            Problems problems = RequestProblems.of(refused.errors(), frames.texts(exchange));
            return page(exchange, RequestProblems.status(refused.errors()), kept, problems, "", null);
        } catch (StepFailedException refused) {
            return page(exchange, 422, kept, Problems.NONE, "", refused.reason());
        } catch (UsedFormException used) {
            RequestFields another = kept.in(requesting(exchange).newForm());
            return page(exchange, 409, another, Problems.NONE, "request.used", null);
        }
    }

    private Reply page(
            Exchange exchange,
            int status,
            RequestFields fields,
            Problems problems,
            String notice,
            @Nullable String refused) {
        Frame frame = frames.frame(exchange, "installations.new", "installations");
        RequestFormView form = RequestFormView.of(exchange, frame, tenant(exchange), fields, problems);
        return new Reply.Page(status, Pages.of("staff/installation-new.jte", new View(frame, form, notice, refused)));
    }

    private static Tenant tenant(Exchange exchange) {
        return exchange.tenant().orElseThrow();
    }

    private static Requesting requesting(Exchange exchange) {
        return exchange.portal().requesting();
    }
}
