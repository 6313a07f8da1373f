package io.wispportal.web.preinstall;

import io.wispportal.core.FieldError;
import io.wispportal.core.document.FileTooLargeException;
import io.wispportal.core.document.RefusedFileException;
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

    /**
     * Those that are taken; what is wrong with the others, or with keeping them, is added to the problems.
     *
     * @throws io.wispportal.core.document.TooManyFilesException if too many of the tenant wait for their form already
     */
    public static Map<IdentityDocumentKind, DocumentId> receive(
            Exchange exchange, TenantId tenant, List<FieldError> problems) throws IOException {
        Map<IdentityDocumentKind, DocumentId> taken = new EnumMap<>(IdentityDocumentKind.class);
        for (IdentityDocumentKind kind : IdentityDocumentKind.values()) {
            UploadedFile file = exchange.file(RequestFields.name(kind)).orElse(null);
            if (file != null) {
                receive(exchange, tenant, kind, file, taken, problems);
            }
        }
        return taken;
    }

    private static void receive(
            Exchange exchange,
            TenantId tenant,
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
                            .receive(tenant, kind, file.name(), bytes)
                            .id());
        } catch (RefusedFileException refused) {
            problems.add(new FieldError(RequestFields.name(kind), refused.problem()));
        } catch (FileTooLargeException tooLarge) {
            problems.add(new FieldError(RequestFields.name(kind), "large"));
        } catch (IOException full) {
            problems.add(UnkeptFile.at(RequestFields.name(kind), tenant, exchange, full));
        } finally {
            file.discard();
        }
    }
}
