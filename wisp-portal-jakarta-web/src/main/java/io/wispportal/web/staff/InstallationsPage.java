package io.wispportal.web.staff;

import io.wispportal.Slice;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.staff.Permission;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /admin/instalaciones}: who waits for an installation, and what became of the others (PRE-06, PRE-07). */
public final class InstallationsPage {

    static final String PATH = "/admin/instalaciones";

    private static final String WHICH = "ver";

    private final Frames frames;

    public InstallationsPage(Frames frames) {
        this.frames = frames;
    }

    /** One of the lists. */
    public enum Shown {
        /** Pre-installations: they wait for staff. */
        REQUESTS("", Set.of(InstallationState.REQUESTED)),
        /** To be installed, or done. */
        INSTALLATIONS("instalaciones", Set.of(InstallationState.INSTALLING, InstallationState.INSTALLED)),
        /** Nothing came of them. */
        CLOSED("cerradas", Set.of(InstallationState.CLOSED));

        private final String word;
        private final Set<InstallationState> states;

        Shown(String word, Set<InstallationState> states) {
            this.word = word;
            this.states = states;
        }

        /** The one of this word in an address; another word is the first. */
        static Shown of(String word) {
            return Arrays.stream(values())
                    .filter(shown -> shown.word.equals(word))
                    .findFirst()
                    .orElse(REQUESTS);
        }
    }

    /**
     * What {@code staff/installations.jte} shows.
     *
     * @param start whether it begins at the beginning
     */
    public record View(Frame frame, Shown shown, boolean start, Slice<InstallationRow> rows) {

        public List<Shown> lists() {
            return List.of(Shown.values());
        }

        public String path(Shown list) {
            return PATH + QueryText.of(WHICH, list.word);
        }

        public String path(InstallationRow row) {
            return PATH + "/" + row.request().id();
        }

        public List<InstallationMark> marks(InstallationRow row) {
            return InstallationMark.of(row, frame.texts());
        }

        /** When it came, or when and by whom it is installed. */
        public String when(InstallationRequest request) {
            Installation agreed = request.installation();
            return agreed == null
                    ? frame.texts().ago(request.requestedAt())
                    : frame.t(
                            "installations.planned",
                            frame.texts().date(agreed.date()),
                            agreed.technician(),
                            agreed.zone());
        }

        /** Whether its rows are not all in the same state. */
        public boolean isMixed() {
            return shown.states.size() > 1;
        }

        /** Class of the mark that says how far a row is. */
        public String mark(InstallationRow row) {
            return row.request().state() == InstallationState.INSTALLED ? "ok" : "";
        }

        public boolean mayTake() {
            return frame.user() != null && frame.user().may(Permission.TAKE_INSTALLATIONS);
        }

        /** The first page; null on it. */
        public @Nullable String beginning() {
            return start ? null : path(shown);
        }

        /** The next page; null on the last. */
        public @Nullable String following() {
            List<InstallationRow> items = rows.items();
            return rows.more()
                    ? PATH
                            + QueryText.of(
                                    WHICH,
                                    shown.word,
                                    "desde",
                                    items.get(items.size() - 1).request().id().toString())
                    : null;
        }
    }

    public Reply show(Exchange exchange) {
        Shown shown = Shown.of(exchange.field(WHICH));
        InstallationRequestId after =
                exchange.idField("desde", InstallationRequestId::new).orElse(null);
        Slice<InstallationRow> rows = exchange.portal().installationDesk().list(exchange.staff(), shown.states, after);
        Frame frame = frames.frame(exchange, "installations.title", "installations");
        return Reply.page(Pages.of("staff/installations.jte", new View(frame, shown, after == null, rows)));
    }
}
