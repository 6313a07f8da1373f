package io.wispportal.web.staff;

import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;

/** {@code /admin/reporte-de-pagos}: what customers reported and nobody has decided (PAY-05). */
public final class QueuePage {

    private final Frames frames;

    public QueuePage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/queue.jte} shows. */
    public record View(Frame frame, QueueList queue) {

        /** Whether nothing at all waits, which is worth another page than "nothing found". */
        public boolean isAllDone() {
            return queue.isEmpty() && queue.isWaiting();
        }
    }

    public Reply show(Exchange exchange) {
        View view = new View(frames.frame(exchange, "queue.title", "queue"), QueueList.of(exchange));
        return Reply.page(Pages.of("staff/queue.jte", view));
    }
}
