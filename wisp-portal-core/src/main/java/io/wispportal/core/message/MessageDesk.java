package io.wispportal.core.message;

import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.Transactions;
import io.wispportal.core.StaffCaller;
import io.wispportal.message.CapturedMail;
import io.wispportal.message.CapturedMails;
import io.wispportal.message.CapturedMessage;
import io.wispportal.message.CapturedMessages;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxQueries;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.staff.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows staff what was promised and what became of it, and tries parked or skipped promises again (MSG-03). */
public final class MessageDesk {

    private static final int PAGE = 50;

    private final Outbox outbox;
    private final OutboxQueries queries;
    private final CapturedMails captured;
    private final CapturedMessages phones;
    private final SendingAgain sendingAgain;
    private final Transactions transactions;

    public MessageDesk(
            Outbox outbox,
            OutboxQueries queries,
            CapturedMails captured,
            CapturedMessages phones,
            SendingAgain sendingAgain,
            Transactions transactions) {
        this.outbox = outbox;
        this.queries = queries;
        this.captured = captured;
        this.phones = phones;
        this.sendingAgain = sendingAgain;
        this.transactions = transactions;
    }

    public Slice<OutboxRow> list(StaffCaller staff, @Nullable OutboxState state, @Nullable OutboxEntryId after) {
        staff.require(Permission.MANAGE_MESSAGES);
        return queries.list(staff.tenant(), state, after, PAGE);
    }

    /** Messages to phones kept by an installation without gateway, newest first. Codes and links in them let people in. */
    public List<CapturedMessage> capturedForPhones(StaffCaller staff) {
        staff.require(Permission.READ_CAPTURED);
        return phones.latest(staff.tenant(), PAGE);
    }

    /** Mails kept by an installation without mail server, newest first. Codes in them let people in. */
    public List<CapturedMail> captured(StaffCaller staff) {
        staff.require(Permission.READ_CAPTURED);
        return captured.latest(staff.tenant(), PAGE);
    }

    /**
     * Tries anew what was parked or skipped, or what may or may not have gone out.
     *
     * @return false if it is done or still tried; it stays as it is then
     */
    public boolean sendAgain(StaffCaller staff, OutboxEntryId id) {
        staff.require(Permission.MANAGE_MESSAGES);
        return transactions.inTransaction(() -> {
            OutboxEntry entry = outbox.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("message", id));
            boolean given = isGivenUp(entry.state());
            if (given) {
                sendingAgain.again(staff, entry);
            }
            return given;
        });
    }

    /** Whether only staff can have it tried again. */
    public static boolean isGivenUp(OutboxState state) {
        return switch (state) {
            case PARKED, SKIPPED, UNSURE -> true;
            case PROMISED, DONE -> false;
        };
    }
}
