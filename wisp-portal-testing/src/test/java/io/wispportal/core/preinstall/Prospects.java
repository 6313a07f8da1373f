package io.wispportal.core.preinstall;

import io.wispportal.Money;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentType;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.service.InternetService;
import io.wispportal.service.Plan;
import io.wispportal.service.ServiceStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** People who ask the demo's WispMega for the service, and its staff who activate them. */
final class Prospects {

    static final String ADDRESS = "198.51.100.7";

    private final TestIsp isp;

    Prospects(StepArrangement... steps) {
        this.isp = new TestIsp(PortalKeys.generate(), steps);
        isp.memory().ringDueAlarms();
    }

    TestIsp isp() {
        return isp;
    }

    StaffCaller admin() {
        return isp.admin();
    }

    Requesting requesting() {
        return isp.portal().requesting();
    }

    InstallationDesk desk() {
        return isp.portal().installationDesk();
    }

    RequestHandling handling() {
        return isp.portal().requestHandling();
    }

    /** Filled in as it should be, with the three documents. */
    RequestForm form(String email) {
        return form(
                email,
                documents(
                        IdentityDocumentKind.ID_FRONT,
                        IdentityDocumentKind.ID_BACK,
                        IdentityDocumentKind.ADDRESS_PROOF));
    }

    RequestForm form(String email, List<DocumentId> documents) {
        return new RequestForm(
                UUID.randomUUID(),
                "Íñigo",
                "Peña Ruiz",
                "PEXI800101",
                email,
                "Calle 5 № 7",
                "Centro",
                "Mérida",
                "97000",
                "999 123 4567",
                "",
                "Casa azul, gane dinero en http://malo.example",
                documents);
    }

    List<DocumentId> documents(IdentityDocumentKind... kinds) {
        return Stream.of(kinds).map(this::document).toList();
    }

    private DocumentId document(IdentityDocumentKind kind) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        IdentityDocument document = new IdentityDocument(
                id,
                kind,
                "foto.jpg",
                DocumentType.JPEG,
                9,
                "0".repeat(64),
                isp.clock().instant(),
                null,
                null);
        isp.inTransaction(() -> isp.store(IdentityDocumentStore.class).add(isp.id(), document, ADDRESS));
        return id;
    }

    /** A stranger sends it. */
    InstallationRequest submit(RequestForm form) {
        requesting().submit(isp.tenant(), ADDRESS, CaptchaPass.FULL, form, List.of());
        return isp.store(InstallationRequestStore.class)
                .ofForm(isp.id(), form.form())
                .orElseThrow();
    }

    InstallationRequest taken(String email) {
        return requesting().take(admin(), form(email));
    }

    Plan plan() {
        return desk().plans(admin()).get(0);
    }

    ActivationForm activation(InstallationRequest request, String ip, String queue) {
        return new ActivationForm(
                request.version(),
                LocalDate.of(2026, 3, 20),
                TestIsp.pesos("1200"),
                null,
                plan().id(),
                null,
                isp.router("torre-norte").id(),
                ip,
                queue,
                "Centro",
                "Beto",
                "");
    }

    Activated activate(InstallationRequest request, String ip, String queue) {
        return isp.portal().activation().activate(admin(), request.id(), activation(request, ip, queue), List.of());
    }

    Activated activate(InstallationRequest request) {
        return activate(request, "10.20.0.200", "inigo.pena");
    }

    InstallationRequest now(InstallationRequest request) {
        return desk().open(admin(), request.id()).request();
    }

    InternetService service(InstallationRequest activated) {
        return isp.store(ServiceStore.class)
                .find(isp.id(), Objects.requireNonNull(activated.installation()).service())
                .orElseThrow();
    }

    List<InstallationRequest> in(InstallationState... states) {
        return desk().list(admin(), Set.of(states), null).items().stream()
                .map(InstallationRow::request)
                .toList();
    }

    static Money pesos(String amount) {
        return TestIsp.pesos(amount);
    }
}
