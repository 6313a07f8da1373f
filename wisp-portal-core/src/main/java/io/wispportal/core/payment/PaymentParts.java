package io.wispportal.core.payment;

import io.wispportal.Transactions;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.document.Vouchers;
import io.wispportal.core.message.Promises;
import io.wispportal.core.service.ServiceSwitch;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.document.DocumentRegister;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.payment.ActivationHistories;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** What the use cases of this package are made of. */
public record PaymentParts(
        TenantDirectory tenants,
        CustomerStore customers,
        CustomerPortalQueries customerQueries,
        InvoiceStore invoices,
        InvoiceQueries invoiceQueries,
        PaymentMethodStore methods,
        PaymentReportStore reports,
        PaymentReportQueries reportQueries,
        ActivationHistories histories,
        Ledger ledger,
        Vouchers vouchers,
        DocumentRegister documents,
        ServiceStore serviceStore,
        ServiceSwitch services,
        Promises promises,
        AlarmClock alarms,
        Transactions transactions,
        AuditLog audit,
        Supplier<UUID> ids,
        Clock clock) {

    public PaymentReporting reporting(AutoActivation autoActivation) {
        return new PaymentReporting(this, autoActivation);
    }

    public PaymentReview review() {
        return new PaymentReview(this, new PaymentBooking(this));
    }

    public PaymentRegistration registration() {
        return new PaymentRegistration(this, new PaymentBooking(this));
    }

    public ReviewDesk desk() {
        return new ReviewDesk(this);
    }

    public InvoiceDesk invoiceDesk() {
        return new InvoiceDesk(this);
    }

    public PaymentMethods methodEditing() {
        return new PaymentMethods(methods, transactions, audit, ids);
    }

    public AutoActivation autoActivation() {
        return new AutoActivation(this);
    }
}
