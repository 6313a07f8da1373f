package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.core.FieldError;
import io.wispportal.core.document.FileTooLargeException;
import io.wispportal.core.document.RefusedFileException;
import io.wispportal.core.tenant.LogoEditing;
import io.wispportal.tenant.Logo;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.http.UploadedFile;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.LogoImage;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /admin/ajustes/logo}: Ajustes, Logo (TEN-02). */
public final class LogoPage {

    private static final String PATH = "/admin/ajustes/logo";

    private final Frames frames;

    LogoPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/logo.jte} shows.
     *
     * @param logo    that is up, or null
     * @param version of the logo that the form is made for
     * @param raced   whether somebody else was quicker
     */
    public record View(Frame frame, @Nullable LogoImage logo, String version, Problems problems, boolean raced) {}

    Reply show(Exchange exchange) {
        return page(exchange, 200, Problems.NONE, false);
    }

    Reply change(Exchange exchange) throws IOException {
        Optional<UploadedFile> file = exchange.file("logo");
        try {
            if (file.isEmpty()) {
                exchange.portal().logo().current(exchange.staff());
                return refused(exchange, "required");
            }
            put(exchange, file.get());
            return Reply.redirect(PATH + "?done=saved");
        } catch (RefusedFileException refused) {
            return refused(exchange, refused.problem());
        } catch (FileTooLargeException tooLarge) {
            return refused(exchange, "tooLarge");
        } catch (ConcurrentChangeException raced) {
            return page(exchange, 409, Problems.NONE, true);
        }
    }

    Reply remove(Exchange exchange) {
        try {
            exchange.portal().logo().remove(exchange.staff(), exchange.field("version"));
            return Reply.redirect(PATH + "?done=saved");
        } catch (ConcurrentChangeException raced) {
            return page(exchange, 409, Problems.NONE, true);
        }
    }

    Reply toPage(Exchange exchange) {
        return Reply.redirect(PATH);
    }

    /** The picture on the staff host, for previews. */
    Reply picture(Exchange exchange) {
        LogoEditing logos = exchange.portal().logo();
        return logos.current(exchange.staff())
                .filter(logo -> logo.fileName().equals(exchange.name("file")))
                .flatMap(logo -> logos.open(exchange.staff().tenant(), logo.hash())
                        .<Reply>map(
                                bytes -> new Reply.LastingPicture(logo.type().mediaType(), bytes)))
                .orElseThrow(() -> new NotFoundException("logo", exchange.name("file")));
    }

    /** The logo as pages of the console show it, or null. */
    static @Nullable LogoImage preview(@Nullable Logo logo) {
        return logo == null ? null : LogoImage.of(logo, PATH + "/imagen/" + logo.fileName());
    }

    private static void put(Exchange exchange, UploadedFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            exchange.portal().logo().change(exchange.staff(), exchange.field("version"), file.name(), bytes);
        } finally {
            file.discard();
        }
    }

    private Reply refused(Exchange exchange, String problem) {
        FieldError error = new FieldError("logo", problem);
        return page(exchange, 422, ConsoleProblems.of(frames.texts(exchange), List.of(error)), false);
    }

    private Reply page(Exchange exchange, int status, Problems problems, boolean raced) {
        Logo logo = exchange.portal().logo().current(exchange.staff()).orElse(null);
        Frame frame = frames.frame(exchange, "logo.title", "settings");
        View view = new View(frame, preview(logo), logo == null ? "" : logo.hash(), problems, raced);
        return new Reply.Page(status, Pages.of("staff/logo.jte", view));
    }
}
