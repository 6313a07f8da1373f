package io.wispportal.testing;

import static io.wispportal.testing.Table.DOCUMENTS;

import io.wispportal.document.Document;
import io.wispportal.payment.PaymentReport;
import io.wispportal.tenant.TenantId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether other reports look like this one. */
final class Likeness {

    private final InMemoryDatabase database;
    private final TenantId tenant;
    private final PaymentReport report;

    Likeness(InMemoryDatabase database, TenantId tenant, PaymentReport report) {
        this.database = database;
        this.tenant = tenant;
        this.report = report;
    }

    boolean isWith(PaymentReport other) {
        return !other.id().equals(report.id()) && (sameFile(other) || sameReference(other));
    }

    boolean sameFile(PaymentReport other) {
        String hash = hash(report);
        return !hash.isEmpty() && hash.equals(hash(other));
    }

    boolean sameReference(PaymentReport other) {
        String reference = bare(report.reference());
        return !reference.isEmpty() && reference.equals(bare(other.reference()));
    }

    private String hash(PaymentReport of) {
        return database.find(DOCUMENTS, tenant, of.voucher())
                .map(Document::sha256)
                .orElse("");
    }

    private static String bare(@Nullable String reference) {
        return reference == null
                ? ""
                : reference.replaceAll("[\\s\\p{Z}.\\p{Pd}]", "").toLowerCase(Locale.ROOT);
    }
}
