package io.wispportal.web.page;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.BusyException;
import io.wispportal.core.credential.VisitorException;
import io.wispportal.core.customer.CancelledCustomerException;
import io.wispportal.core.document.FileTooLargeException;
import io.wispportal.core.document.TooManyFilesException;
import io.wispportal.invoice.InvoiceNotPayableException;
import io.wispportal.payment.AlreadyDecidedException;
import io.wispportal.preinstall.RequestHandledException;
import io.wispportal.web.http.ExpiredFormException;
import io.wispportal.web.http.LengthRequiredException;
import io.wispportal.web.http.NoRoomException;
import io.wispportal.web.http.RequestTooLargeException;
import io.wispportal.web.http.UnreadableRequestException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a refusal is told.
 *
 * @param title  key of its title
 * @param texts  keys of what is said below it
 * @param button key of the way on
 * @param toForm whether the way on is back to the form that was sent, else to the first page
 */
record Refusal(int status, String title, List<String> texts, String button, boolean toForm) {

    static Refusal of(Exception refused) {
        if (refused instanceof NotFoundException) {
            return home(404, "error.404.title", "error.404.text");
        }
        if (refused instanceof ForbiddenException) {
            return home(403, "error.403.title", "error.403.text");
        }
        if (refused instanceof CancelledCustomerException) {
            return home(403, "error.403.title", "error.403.customer");
        }
        return refused instanceof ExpiredFormException
                ? form(403, "error.expired.back", "error.expired.title", "error.expired.text")
                : ofInput(refused);
    }

    /** The same with one more thing to say. */
    Refusal plus(String text) {
        return new Refusal(
                status, title, Stream.concat(texts.stream(), Stream.of(text)).toList(), button, toForm);
    }

    /** The same with something else to say. */
    Refusal saying(String text) {
        return new Refusal(status, title, List.of(text), button, toForm);
    }

    private static Refusal ofInput(Exception refused) {
        if (refused instanceof RequestTooLargeException large && !large.isFile()) {
            return form(413, "error.expired.back", "error.413.form.title", "error.413.form.text");
        }
        if (refused instanceof FileTooLargeException || refused instanceof RequestTooLargeException) {
            return form(413, "error.413.again", "error.413.title", "error.413.text", "error.413.next");
        }
        if (refused instanceof LengthRequiredException) {
            return form(411, "error.retry", "error.400.title", "error.400.text");
        }
        if (refused instanceof InvalidInputException || refused instanceof UnreadableRequestException) {
            return form(400, "error.retry", "error.400.title", "error.400.text");
        }
        if (refused instanceof VisitorException) {
            return home(403, "error.403.title", "error.403.visit");
        }
        if (refused instanceof TooManyFilesException) {
            return form(429, "error.retry", "error.429.title", "error.429.text");
        }
        if (refused instanceof NoRoomException) {
            return form(503, "error.retry", "error.room.title", "error.room.text");
        }
        return refused instanceof BusyException
                ? form(503, "error.retry", "error.503.title", "error.503.text")
                : ofConflict(refused);
    }

    private static Refusal ofConflict(Exception refused) {
        if (refused instanceof InvoiceNotPayableException notPayable) {
            String which = notPayable.invoice().due().isZero() ? "paid" : "reported";
            return home(409, "error." + which + ".title", "error." + which + ".text");
        }
        if (refused instanceof RequestHandledException) {
            return form(409, "error.conflict.back", "error.handled.title", "error.handled.text");
        }
        boolean raced = refused instanceof ConcurrentChangeException || refused instanceof AlreadyDecidedException;
        return raced
                ? form(409, "error.conflict.back", "error.conflict.title", "error.conflict.text")
                : home(500, "error.500.title", "error.500.text");
    }

    private static Refusal home(int status, String title, String... texts) {
        return new Refusal(status, title, Arrays.asList(texts), "error.home", false);
    }

    private static Refusal form(int status, String button, String title, String... texts) {
        return new Refusal(status, title, Arrays.asList(texts), button, true);
    }
}
