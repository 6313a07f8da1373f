package io.wispportal.web.customer;

import io.wispportal.core.FieldError;
import io.wispportal.core.PayingCaller;
import io.wispportal.core.document.FileTooLargeException;
import io.wispportal.core.document.RefusedFileException;
import io.wispportal.document.DocumentId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.UploadedFile;
import io.wispportal.web.page.UnkeptFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The file that came with a form, stored before anything else is judged, so that an error elsewhere does not lose it. */
public final class SentVoucher {

    private SentVoucher() {}

    /**
     * Empty if no file was chosen, or one that is not taken or could not be kept: that is added to the problems.
     *
     * @throws FileTooLargeException over the limit
     * @throws io.wispportal.core.document.TooManyFilesException if too many wait for their form already
     */
    public static Optional<DocumentId> receive(Exchange exchange, PayingCaller customer, List<FieldError> problems)
            throws IOException {
        UploadedFile file = exchange.file("voucher").orElse(null);
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream bytes = file.open()) {
            return Optional.of(exchange.portal()
                    .vouchers()
                    .receive(customer, file.name(), bytes)
                    .id());
        } catch (RefusedFileException refused) {
            problems.add(new FieldError("voucher", refused.problem()));
            return Optional.empty();
        } catch (FileTooLargeException tooLarge) {
            throw tooLarge;
        } catch (IOException full) {
            problems.add(UnkeptFile.at("voucher", customer.tenant(), exchange, full));
            return Optional.empty();
        } finally {
            file.discard();
        }
    }

    /** Whether the file that was sent has the bytes of a stored one; it is not stored itself. */
    static boolean isSame(Exchange exchange, DocumentId stored) throws IOException {
        UploadedFile file = exchange.file("voucher").orElse(null);
        if (file == null) {
            return false;
        }
        try (InputStream bytes = file.open()) {
            return exchange.portal().vouchers().isSame(exchange.customer(), stored, bytes);
        } finally {
            file.discard();
        }
    }
}
