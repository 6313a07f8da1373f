package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.message.template.EditedTemplate;
import io.wispportal.core.message.template.TemplateEditing;
import io.wispportal.core.message.template.TemplatePreview;
import io.wispportal.message.TemplateKind;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes/plantillas} and {@code /{kind}}: the texts of messages (MSG-02). */
public final class TemplatePage {

    private static final String PATH = "/admin/ajustes/plantillas";

    private final Frames frames;

    public TemplatePage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/templates.jte} shows. */
    public record ListView(Frame frame, List<EditedTemplate> templates) {

        public String path(EditedTemplate of) {
            return pathOf(of.template().kind());
        }

        /** The text that says how it is sent; codes go by no WhatsApp. */
        public String way(EditedTemplate of) {
            return switch (of.template().kind()) {
                case PASSWORD_RESET_SMS -> "templates.sms";
                case PAYMENT_REGISTERED, PAYMENT_REMINDER -> "templates.phone";
                case REPORT_RECEIVED_TENANT,
                        REPORT_RECEIVED_CUSTOMER,
                        REPORT_APPROVED,
                        REPORT_RETURNED,
                        DEFAULT_PASSWORD_SPRAYED,
                        NEW_DEVICE,
                        INSTALLATION_REQUESTED_TENANT,
                        INSTALLATION_REQUESTED_APPLICANT,
                        INSTALLATION_EMAIL_TAKEN,
                        PASSWORD_RESET -> "templates.mail";
            };
        }
    }

    /**
     * What {@code staff/template.jte} shows.
     *
     * @param preview what it looks like with made-up data, or null
     * @param stored  what somebody else stored meanwhile, or null
     */
    public record View(
            Frame frame,
            EditedTemplate edited,
            FilledTemplate form,
            Problems problems,
            @Nullable TemplatePreview preview,
            @Nullable StoredNow stored) {

        public TemplateKind kind() {
            return edited.template().kind();
        }

        public String path() {
            return pathOf(kind());
        }
    }

    public Reply list(Exchange exchange) {
        Frame frame = frames.frame(exchange, "templates.title", "settings");
        ListView view = new ListView(frame, templates(exchange).list(exchange.staff()));
        return Reply.page(Pages.of("staff/templates.jte", view));
    }

    public Reply show(Exchange exchange) {
        EditedTemplate edited = edited(exchange);
        FilledTemplate form = FilledTemplate.of(edited.template());
        TemplatePreview preview = preview(exchange, form);
        return page(exchange, 200, form, Problems.NONE, preview, null);
    }

    /** Its second button only shows what it would look like. */
    public Reply change(Exchange exchange) {
        FilledTemplate form = FilledTemplate.of(exchange);
        try {
            if (exchange.field("do").equals("preview")) {
                return page(exchange, 200, form, Problems.NONE, preview(exchange, form), null);
            }
            templates(exchange)
                    .change(
                            exchange.staff(),
                            kind(exchange),
                            FormVersion.number(form.version()),
                            form.subject(),
                            form.text());
            return Reply.redirect(PATH + "?done=saved");
        } catch (InvalidInputException refused) {
            Problems problems = ConsoleProblems.of(frames.texts(exchange), refused.errors());
            return page(exchange, 422, form, problems, null, null);
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, form);
        }
    }

    public Reply reset(Exchange exchange) {
        try {
            long version = FormVersion.number(exchange.field("version"));
            templates(exchange).reset(exchange.staff(), kind(exchange), version);
            return Reply.redirect(PATH + "?done=saved");
        } catch (ConcurrentChangeException raced) {
            return raced(exchange, FilledTemplate.of(edited(exchange).template()));
        }
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toTemplate(Exchange exchange) {
        return Reply.redirect(pathOf(kind(exchange)));
    }

    private Reply raced(Exchange exchange, FilledTemplate form) {
        FilledTemplate now = FilledTemplate.of(edited(exchange).template());
        Texts texts = frames.texts(exchange);
        StoredNow stored = StoredNow.besides(form.shown(texts), now.shown(texts));
        return page(exchange, 409, form.with(now.version()), Problems.NONE, null, stored);
    }

    private Reply page(
            Exchange exchange,
            int status,
            FilledTemplate form,
            Problems problems,
            @Nullable TemplatePreview preview,
            @Nullable StoredNow stored) {
        EditedTemplate edited = edited(exchange);
        Frame frame = frames.frame(exchange, "outbox.kind." + edited.template().kind(), "settings");
        View view = new View(frame, edited, form, problems, preview, stored);
        return new Reply.Page(status, Pages.of("staff/template.jte", view));
    }

    private static TemplatePreview preview(Exchange exchange, FilledTemplate form) {
        return templates(exchange).preview(exchange.staff(), kind(exchange), form.subject(), form.text());
    }

    private static EditedTemplate edited(Exchange exchange) {
        return templates(exchange).open(exchange.staff(), kind(exchange));
    }

    private static TemplateEditing templates(Exchange exchange) {
        return exchange.portal().templates();
    }

    private static String pathOf(TemplateKind kind) {
        return PATH + "/" + word(kind);
    }

    private static TemplateKind kind(Exchange exchange) {
        String word = exchange.name("kind");
        return Stream.of(TemplateKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("template", word));
    }

    private static String word(TemplateKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
