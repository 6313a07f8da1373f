package io.wispportal.web.staff;

import io.wispportal.NotFoundException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.document.IdentityReading;
import io.wispportal.core.preinstall.RequestFile;
import io.wispportal.core.preinstall.RequestHandling;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.preinstall.RequestProblems;
import java.io.IOException;
import java.util.Objects;

/** {@code /admin/instalaciones/{request}}: a request, its documents and what can be done with it (PRE-06 to PRE-11). */
public final class InstallationPage {

    private static final String REASON = "reason";
    private static final String EMAIL = "email";

    private final Frames frames;

    public InstallationPage(Frames frames) {
        this.frames = frames;
    }

    public Reply show(Exchange exchange) {
        return page(exchange, 200, Problems.NONE);
    }

    /** Of a request there is one document of a kind at most. */
    public Reply document(Exchange exchange) throws IOException {
        IdentityDocumentKind kind = IdentityFiles.kind(exchange.name("kind"));
        IdentityReading reading = exchange.portal().identityReading();
        IdentityDocument document = reading
                .ofRequest(exchange.staff(), id(exchange).value())
                .stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity document", kind));
        return new Reply.IdentityFile(reading.open(exchange.staff(), document.id()));
    }

    public Reply close(Exchange exchange) {
        try {
            handling(exchange).close(exchange.staff(), id(exchange), version(exchange), exchange.field(REASON));
            return Reply.redirect(path(exchange) + "?done=requestClosed");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, ConsoleProblems.of(frames.texts(exchange), refused.errors()));
        }
    }

    public Reply changeEmail(Exchange exchange) {
        try {
            handling(exchange).changeEmail(exchange.staff(), id(exchange), version(exchange), exchange.field(EMAIL));
            return Reply.redirect(path(exchange) + "?done=emailChanged");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, RequestProblems.of(refused.errors(), frames.texts(exchange)));
        }
    }

    public Reply finish(Exchange exchange) {
        handling(exchange).finish(exchange.staff(), id(exchange), version(exchange));
        return Reply.redirect(path(exchange) + "?done=installed");
    }

    public Reply tryAgain(Exchange exchange) {
        int tried = handling(exchange).tryAgain(exchange.staff(), id(exchange));
        return Reply.redirect(path(exchange) + (tried > 0 ? "?done=stepsAgain" : ""));
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toRequest(Exchange exchange) {
        return Reply.redirect(path(exchange));
    }

    private Reply page(Exchange exchange, int status, Problems problems) {
        RequestFile file = exchange.portal().installationDesk().open(exchange.staff(), id(exchange));
        String name = file.request().applicant().fullName();
        Frame frame = frames.titled(exchange, frames.texts(exchange), name, "installations");
        String slug = exchange.tenant().map(Tenant::slug).orElseThrow();
        String stored = Objects.requireNonNullElse(file.request().applicant().email(), "");
        String email = problems.has(EMAIL) ? exchange.field(EMAIL) : stored;
        InstallationView view = new InstallationView(frame, file, slug, problems, exchange.field(REASON), email);
        return new Reply.Page(status, Pages.of("staff/installation.jte", view));
    }

    private static String path(Exchange exchange) {
        return InstallationsPage.PATH + "/" + id(exchange);
    }

    private static long version(Exchange exchange) {
        return FormVersion.number(exchange.field("version"));
    }

    private static RequestHandling handling(Exchange exchange) {
        return exchange.portal().requestHandling();
    }

    private static InstallationRequestId id(Exchange exchange) {
        return exchange.id("request", InstallationRequestId::new);
    }
}
