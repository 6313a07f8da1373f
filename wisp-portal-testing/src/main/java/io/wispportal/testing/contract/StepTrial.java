package io.wispportal.testing.contract;

import io.wispportal.Money;
import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.preinstall.ActivationForm;
import io.wispportal.core.preinstall.RequestFile;
import io.wispportal.core.preinstall.RequestForm;
import io.wispportal.core.preinstall.StepArrangement;
import io.wispportal.core.preinstall.StepProgress;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentType;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.StepContext;
import io.wispportal.service.RouterLoad;
import io.wispportal.service.ServiceQueries;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.SettableClock;
import io.wispportal.testing.demo.DemoInstallation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A portal in memory with steps of one's own, in which somebody asks for an installation and staff activate it. */
final class StepTrial {

    private final SettableClock clock = SettableClock.at("2026-03-10T16:00:00Z");
    private final InMemoryPortal memory;
    private final StaffCaller staff;

    StepTrial(StepArrangement steps) {
        this.memory = new InMemoryPortal(clock, PortalKeys.generate(), steps);
        this.staff = DemoInstallation.fill(memory).staff("admin@wispmega");
        memory.ringDueAlarms();
    }

    /** Somebody asks, with all documents. */
    InstallationRequest request() {
        List<DocumentId> documents =
                Stream.of(IdentityDocumentKind.values()).map(this::document).toList();
        return memory.portal()
                .requesting()
                .take(
                        staff,
                        new RequestForm(
                                Samples.uuid(),
                                "Íñigo",
                                "Peña Ruiz",
                                "PEXI800101",
                                "inigo@example.test",
                                "Calle 5 № 7",
                                "Centro",
                                "Mérida",
                                "97000",
                                "999 123 4567",
                                "",
                                "Casa azul",
                                documents));
    }

    InstallationRequest activate(InstallationRequest request) {
        return memory.portal()
                .activation()
                .activate(
                        staff,
                        request.id(),
                        new ActivationForm(
                                request.version(),
                                LocalDate.of(2026, 3, 20),
                                Money.of("1200", "MXN"),
                                null,
                                memory.portal()
                                        .installationDesk()
                                        .plans(staff)
                                        .get(0)
                                        .id(),
                                null,
                                memory.portal()
                                        .installationDesk()
                                        .routers(staff)
                                        .get(0)
                                        .id(),
                                "10.20.0.200",
                                "inigo.pena",
                                "Centro",
                                "Beto",
                                ""),
                        List.of())
                .request();
    }

    RequestFile open(InstallationRequest request) {
        return memory.portal().installationDesk().open(staff, request.id());
    }

    /** What a promised step works on when its turn comes. */
    StepContext context(InstallationRequest request) {
        RequestFile file = open(request);
        return new StepContext(
                memory.portal().tenants().byId(staff.tenant()).orElseThrow(),
                file.request(),
                file.documents(),
                Actor.SYSTEM);
    }

    List<StepProgress> progress(InstallationRequest request, String step) {
        return open(request).steps().stream()
                .filter(each -> each.step().equals(step))
                .toList();
    }

    List<InstallationRow> all() {
        return memory.portal()
                .installationDesk()
                .list(staff, Set.of(InstallationState.values()), null)
                .items();
    }

    long customers() {
        return memory.portal().adapters().get(CustomerQueries.class).count(staff.tenant());
    }

    long servicesBehindRouters() {
        return memory.portal().adapters().get(ServiceQueries.class).byRouter(staff.tenant()).stream()
                .mapToLong(RouterLoad::services)
                .sum();
    }

    /** Lets the portal's workers do what is due now and in the next minute. */
    void work() {
        memory.ringDueAlarms();
        clock.advance(Duration.ofMinutes(1));
        memory.ringDueAlarms();
    }

    private DocumentId document(IdentityDocumentKind kind) {
        DocumentId id = new DocumentId(Samples.uuid());
        IdentityDocument document = new IdentityDocument(
                id, kind, "foto.jpg", DocumentType.JPEG, 9, Samples.sha(), clock.instant(), null, null);
        memory.portal()
                .adapters()
                .get(Transactions.class)
                .runInTransaction(() -> memory.portal()
                        .adapters()
                        .get(IdentityDocumentStore.class)
                        .add(staff.tenant(), document, "staff"));
        return id;
    }
}
