package io.wispportal.web.page;

import gg.jte.output.StringOutput;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.ExpiredFormException;
import io.wispportal.web.http.LoggedPath;
import io.wispportal.web.http.Reply;
import io.wispportal.web.http.RequestTooLargeException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One clear page for each refusal: what happened, that nothing is half done, what to do next. */
public final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** Where a file may weigh less than elsewhere, and is no photograph. */
    private static final String LOGO = "/admin/ajustes/logo";

    private final Frames frames;

    public ErrorPages(Frames frames) {
        this.frames = frames;
    }

    /** What {@code error/page.jte} shows. {@code back} is where its button leads. */
    public record View(Frame frame, List<String> texts, String button, String back) {}

    /** The page for a refusal, or for a fault, which is logged. */
    public Reply answer(Exchange exchange, Exception refused) {
        Refusal refusal = refusal(exchange, refused);
        if (refusal.status() >= 500) {
            LOG.error("{}: {} failed", exchange.owner(), LoggedPath.of(exchange.path()), refused);
        }
        return page(exchange, refusal, refusal.button(), refusal.toForm() ? exchange.formPath() : "/");
    }

    /**
     * The same with another way on.
     *
     * @param button key of its text
     * @param path   where it leads
     */
    public Reply answer(Exchange exchange, Exception refused, String button, String path) {
        return page(exchange, Refusal.of(refused), button, path);
    }

    /** What hosts answer that belong to nobody: names no company, no product, and loads nothing. */
    public Reply nowhere() {
        StringOutput html = new StringOutput();
        Pages.of("error/host.jte", frames.texts()).writeTo(html);
        String text = html.toString();
        String style = text.substring(text.indexOf("<style>") + "<style>".length(), text.indexOf("</style>"));
        return new Reply.Lone(404, text, style);
    }

    private static Refusal refusal(Exchange exchange, Exception refused) {
        Refusal refusal = Refusal.of(refused);
        if (refused instanceof ExpiredFormException && exchange.sendsFiles()) {
            return refusal.plus("error.expired.file");
        }
        boolean large = refused instanceof RequestTooLargeException request && request.isFile();
        return large && exchange.path().equals(LOGO) ? refusal.saying("error.413.logo") : refusal;
    }

    private Reply page(Exchange exchange, Refusal refusal, String button, String path) {
        Frame frame = frames.frame(exchange, refusal.title(), "");
        List<String> texts = refusal.texts().stream().map(frame::t).toList();
        boolean staff = frame.user() != null && !frame.user().permissions().isEmpty();
        String template = staff ? "error/console.jte" : "error/page.jte";
        return new Reply.Page(refusal.status(), Pages.of(template, new View(frame, texts, frame.t(button), path)));
    }
}
