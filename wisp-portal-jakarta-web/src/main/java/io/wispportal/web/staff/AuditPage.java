package io.wispportal.web.staff;

import io.wispportal.Slice;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** {@code /admin/bitacora}: who did what and when. */
public final class AuditPage {

    private static final String PATH = "/admin/bitacora";

    private final Frames frames;

    public AuditPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/audit.jte} shows.
     *
     * @param start whether it begins with the newest
     */
    public record View(Frame frame, AuditTexts audit, boolean start, Slice<AuditEntry> trail) {

        public @Nullable String beginning() {
            return start ? null : PATH;
        }

        public @Nullable String following() {
            AuditEntryId last =
                    trail.more() ? trail.items().get(trail.items().size() - 1).id() : null;
            return last == null ? null : PATH + QueryText.of("desde", last.toString());
        }
    }

    public Reply show(Exchange exchange) {
        AuditEntryId before = exchange.idField("desde", AuditEntryId::new).orElse(null);
        Slice<AuditEntry> trail = exchange.portal().auditReading().latest(exchange.staff(), before);
        Frame frame = frames.frame(exchange, "audit.title", "audit");
        View view = new View(frame, new AuditTexts(frame.texts()), before == null, trail);
        return Reply.page(Pages.of("staff/audit.jte", view));
    }
}
