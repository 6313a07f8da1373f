package io.wispportal.jpa;

import io.wispportal.Money;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.TimeOrderedIds;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.UserName;
import io.wispportal.document.Document;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentType;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.notice.Audience;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeId;
import io.wispportal.notice.NoticeKind;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.Plan;
import io.wispportal.service.PlanId;
import io.wispportal.service.RouterResult;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceState;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A tenant with one of everything; what may be absent is absent. */
final class SampleTenant {

    static final Supplier<UUID> IDS = new TimeOrderedIds(Clock.systemUTC(), new SecureRandom());
    static final Instant NOON = Instant.parse("2026-03-01T18:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final Money PRICE = Money.of("350.00", "MXN");

    final TenantId id = new TenantId(IDS.get());
    final CustomerId ana = new CustomerId(IDS.get());
    final Router router = new Router(
            new RouterId(IDS.get()),
            "Cerro",
            "10.0.0.1",
            8728,
            false,
            null,
            "portal",
            null,
            NoticeSettings.of(NoticeStrategy.PROXY_PER_KIND),
            true,
            0);
    final PaymentMethod cash =
            new PaymentMethod(new PaymentMethodId(IDS.get()), "Caja", "Efectivo", true, "", false, 1, 0);
    final Plan plan = new Plan(new PlanId(IDS.get()), "Hogar", 50_000, 10_000, PRICE);
    final InternetService service = new InternetService(
            new ServiceId(IDS.get()),
            ana,
            plan,
            null,
            Connection.of(router.id(), "10.20.0.7"),
            ServiceState.SUSPENDED,
            false,
            null,
            new RouterResult(RouterState.APPLIED, NOON, null),
            0);
    final Invoice invoice = invoice("F-1", null);
    final Document voucher =
            new Document(new DocumentId(IDS.get()), ana, "v.png", DocumentType.PNG, 10, "ab", NOON, true);
    final PaymentReport report = new PaymentReport(
            new PaymentReportId(IDS.get()),
            ana,
            invoice.id(),
            cash.id(),
            PRICE,
            TODAY,
            null,
            null,
            voucher.id(),
            NOON,
            true,
            PaymentReportState.SUBMITTED,
            null);

    private final TestStores stores;

    private SampleTenant(TestStores stores) {
        this.stores = stores;
    }

    static SampleTenant in(TestStores stores) {
        SampleTenant sample = new SampleTenant(stores);
        stores.transactions().runInTransaction(sample::store);
        return sample;
    }

    Tenant tenant() {
        return new Tenant(
                id,
                "t" + id.value().toString().replace("-", ""),
                "WispMega",
                Currency.getInstance("MXN"),
                Locale.forLanguageTag("es-MX"),
                ZoneId.of("America/Mexico_City"),
                new Contact(null, null, null),
                null,
                "#004488",
                TenantSettings.DEFAULTS);
    }

    Invoice invoice(String number, @Nullable ServiceId service) {
        return new Invoice(
                new InvoiceId(IDS.get()),
                ana,
                number,
                TODAY,
                TODAY.plusDays(5),
                List.of(new InvoiceLine("Internet", PRICE, service)),
                Money.zero(PRICE.currency()),
                InvoiceState.PENDING,
                0);
    }

    /** A payment by hand. */
    LedgerEntry payment(String received, String applied) {
        return new LedgerEntry(
                new LedgerEntryId(IDS.get()),
                ana,
                invoice.id(),
                null,
                cash.id(),
                Money.of(received, "MXN"),
                Money.of(applied, "MXN"),
                null,
                TODAY,
                Actor.SYSTEM,
                NOON);
    }

    private static Notice notice() {
        NoticeId id = new NoticeId(IDS.get());
        return new Notice(id, NoticeKind.MAINTENANCE, Audience.all(), "Antena nueva.", NOON, null, null, 0);
    }

    /** Nobody drives its router through the portal. */
    private InternetService unplugged() {
        RouterResult none = new RouterResult(RouterState.UNMANAGED, NOON, null);
        return new InternetService(
                new ServiceId(IDS.get()),
                ana,
                plan,
                null,
                Connection.NONE,
                ServiceState.SUSPENDED,
                false,
                null,
                none,
                0);
    }

    private void store() {
        stores.tenants().add(id, tenant());
        stores.staff()
                .add(
                        id,
                        new StaffMember(
                                new StaffId(IDS.get()), new UserName("caja"), "Caja", Set.of(Role.CASHIER), true),
                        "$hash");
        stores.customers()
                .add(
                        id,
                        new Customer(
                                ana,
                                new UserName("ana"),
                                "Ana",
                                "",
                                null,
                                null,
                                null,
                                null,
                                null,
                                CustomerState.ACTIVE));
        stores.routers().add(id, router);
        stores.routerStatuses().add(id, RouterStatus.of(router.id(), NOON));
        stores.notices().add(id, notice());
        stores.paymentMethods().add(id, cash);
        stores.plans().add(id, plan);
        stores.services().add(id, service);
        stores.services().add(id, unplugged());
        stores.invoices().add(id, invoice);
        stores.documents().add(id, voucher);
        stores.identityDocuments()
                .add(
                        id,
                        new IdentityDocument(
                                new DocumentId(IDS.get()),
                                IdentityDocumentKind.ID_FRONT,
                                "ine.jpg",
                                DocumentType.JPEG,
                                1,
                                "0".repeat(64),
                                NOON,
                                null,
                                null),
                        "staff");
        stores.installationRequests()
                .add(
                        id,
                        InstallationRequest.of(
                                new InstallationRequestId(IDS.get()),
                                IDS.get(),
                                new Applicant("Eva", "", null, null, "Calle 1", null, null, null, "1", null, null),
                                false,
                                NOON));
        stores.paymentReports().add(id, report);
        stores.links()
                .addAll(
                        id,
                        List.of(new AutoLoginLink(
                                new LinkId(IDS.get()),
                                ana,
                                LinkPurpose.CUSTOMER,
                                id.value().toString().replace("-", "").repeat(2),
                                Actor.SYSTEM,
                                NOON,
                                NOON.plusSeconds(60),
                                false)));
        MessageBatch batch = MessageBatch.draft(
                new BatchId(IDS.get()),
                new InvoiceSelection(new InvoiceFilter(null, null, "", ""), List.of()),
                "Hola",
                false,
                false,
                Actor.SYSTEM,
                NOON);
        stores.batches().add(id, batch);
        BatchRecipient phoneless = BatchRecipient.skipped(new OutboxEntryId(IDS.get()), ana, "Sin celular.", NOON);
        stores.recipients().addAll(id, batch.id(), List.of(phoneless));
        stores.ledger().add(id, payment("400.00", "350.00"));
        stores.audit()
                .add(
                        id,
                        new AuditEntry(
                                new AuditEntryId(IDS.get()),
                                NOON,
                                Actor.SYSTEM,
                                AuditAction.PROVISIONAL_ENDED,
                                null,
                                null,
                                Map.of()));
    }
}
