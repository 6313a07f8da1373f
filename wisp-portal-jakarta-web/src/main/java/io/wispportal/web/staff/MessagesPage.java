package io.wispportal.web.staff;

import io.wispportal.Slice;
import io.wispportal.core.message.MessageDesk;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.staff.Permission;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /admin/mensajes}: what was promised to customers, and what became of it (MSG-03). */
public final class MessagesPage {

    static final String PATH = "/admin/mensajes";

    private static final List<String> STATES =
            List.of("", "pendientes", "enviados", "detenidos", "inciertos", "omitidos");

    private static final Set<OutboxKind> TO_TENANT = Set.of(
            OutboxKind.REPORT_RECEIVED_TENANT,
            OutboxKind.DEFAULT_PASSWORD_SPRAYED,
            OutboxKind.INSTALLATION_REQUESTED_TENANT);
    private static final String COLON = ": ";

    private final Frames frames;

    public MessagesPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/messages.jte} shows.
     *
     * @param state as in the address: empty for all
     * @param start whether it begins at the beginning
     * @param kept  whether mails are kept here, as without a mail server
     */
    public record View(Frame frame, String state, boolean start, boolean kept, Slice<OutboxRow> list) {

        /** Key of who gets it where that is not the customer whom it is about, else null. */
        public @Nullable String to(OutboxEntry entry) {
            return TO_TENANT.contains(entry.kind()) ? "outbox.to.tenant" : null;
        }

        /** What happened, for people; what a machine said follows its colon. */
        public String note(OutboxEntry entry) {
            String note = Objects.requireNonNull(entry.note());
            return detail(entry) == null ? note : note.substring(0, note.indexOf(COLON)) + ".";
        }

        /** What a mail server or its library said, null for nothing. */
        public @Nullable String detail(OutboxEntry entry) {
            String note = Objects.requireNonNull(entry.note());
            return note.contains(COLON) ? note.substring(note.indexOf(COLON) + COLON.length()) : null;
        }

        public List<String> states() {
            return STATES;
        }

        public boolean isEmpty() {
            return list.items().isEmpty();
        }

        public long parked() {
            return list.items().stream()
                    .filter(row -> row.entry().state() == OutboxState.PARKED
                            || row.entry().state() == OutboxState.UNSURE)
                    .count();
        }

        public boolean isGivenUp(OutboxEntry entry) {
            return MessageDesk.isGivenUp(entry.state());
        }

        /** Style of a state. */
        public String mark(OutboxState of) {
            return switch (of) {
                case PROMISED -> "warn";
                case DONE -> "ok";
                case SKIPPED -> "soft";
                case PARKED, UNSURE -> "bad";
            };
        }

        public @Nullable String beginning() {
            return start ? null : PATH + QueryText.of("estado", state);
        }

        public @Nullable String following() {
            return list.more()
                    ? PATH + QueryText.of("estado", state, "desde", last().id().toString())
                    : null;
        }

        private OutboxEntry last() {
            return list.items().get(list.items().size() - 1).entry();
        }
    }

    public Reply show(Exchange exchange) {
        String state = STATES.contains(exchange.field("estado")) ? exchange.field("estado") : "";
        OutboxEntryId after = exchange.idField("desde", OutboxEntryId::new).orElse(null);
        Slice<OutboxRow> list = exchange.portal().messageDesk().list(exchange.staff(), stateOf(state), after);
        Frame frame = frames.frame(exchange, "outbox.title", "messages");
        boolean kept = exchange.staff().may(Permission.READ_CAPTURED)
                && !exchange.portal().messageDesk().captured(exchange.staff()).isEmpty();
        return Reply.page(Pages.of("staff/messages.jte", new View(frame, state, after == null, kept, list)));
    }

    public Reply sendAgain(Exchange exchange) {
        OutboxEntryId id = exchange.id("entry", OutboxEntryId::new);
        boolean given = exchange.portal().messageDesk().sendAgain(exchange.staff(), id);
        return Reply.redirect(PATH + (given ? "?done=again" : ""));
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toMessages(Exchange exchange) {
        return Reply.redirect(PATH);
    }

    private static @Nullable OutboxState stateOf(String word) {
        return switch (Objects.requireNonNull(word)) {
            case "pendientes" -> OutboxState.PROMISED;
            case "enviados" -> OutboxState.DONE;
            case "detenidos" -> OutboxState.PARKED;
            case "inciertos" -> OutboxState.UNSURE;
            case "omitidos" -> OutboxState.SKIPPED;
            default -> null;
        };
    }
}
