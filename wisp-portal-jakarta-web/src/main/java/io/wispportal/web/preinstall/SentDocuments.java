package io.wispportal.web.preinstall;

import io.wispportal.core.FieldError;
import io.wispportal.core.document.FileSender;
import io.wispportal.core.document.FileTooLargeException;
import io.wispportal.core.document.RefusedFileException;
import io.wispportal.core.document.TooManyFilesException;
import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.tenant.TenantId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.UploadedFile;
import io.wispportal.web.page.UnkeptFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The files that came with a form, stored before anything else is judged, so that an error elsewhere does not lose them. */
public final class SentDocuments {

    private SentDocuments() {}

    /** Whether there are any. */
    static boolean areIn(Exchange exchange) throws IOException {
        for (IdentityDocumentKind kind : IdentityDocumentKind.values()) {
            if (exchange.file(RequestFields.name(kind)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Those that are taken; what is wrong with the others, or with keeping them, is added to the problems. */
    public static Map<IdentityDocumentKind, DocumentId> receive(
            Exchange exchange, TenantId tenant, FileSender sender, List<FieldError> problems) throws IOException {
        Map<IdentityDocumentKind, DocumentId> taken = new EnumMap<>(IdentityDocumentKind.class);
        for (IdentityDocumentKind kind : IdentityDocumentKind.values()) {
            UploadedFile file = exchange.file(RequestFields.name(kind)).orElse(null);
            if (file != null) {
                receive(exchange, tenant, sender, kind, file, taken, problems);
            }
        }
        return taken;
    }

    /** A file of an earlier try that does not wait any more is chosen again, not left out without a word. */
    public static void requireKept(
            Exchange exchange, TenantId tenant, RequestFields fields, List<FieldError> problems) {
        fields.kept().forEach((kind, id) -> {
            if (exchange.portal().identityDocuments().waiting(tenant, id).isEmpty()) {
                problems.add(new FieldError(RequestFields.name(kind), "gone"));
            }
        });
    }

    private static void receive(
            Exchange exchange,
            TenantId tenant,
            FileSender sender,
            IdentityDocumentKind kind,
            UploadedFile file,
            Map<IdentityDocumentKind, DocumentId> taken,
            List<FieldError> problems)
            throws IOException {
        try (InputStream bytes = file.open()) {
            taken.put(
                    kind,
                    exchange.portal()
                            .identityDocuments()
                            .receive(sender, kind, file.name(), bytes)
                            .id());
        } catch (RefusedFileException refused) {
            problems.add(new FieldError(RequestFields.name(kind), refused.problem()));
        } catch (TooManyFilesException many) {
            problems.add(new FieldError(RequestFields.name(kind), RequestProblems.of(many)));
        } catch (FileTooLargeException tooLarge) {
            problems.add(new FieldError(RequestFields.name(kind), "large"));
        } catch (IOException full) {
            problems.add(UnkeptFile.at(RequestFields.name(kind), tenant, exchange, full));
        } finally {
            file.discard();
        }
    }
}
