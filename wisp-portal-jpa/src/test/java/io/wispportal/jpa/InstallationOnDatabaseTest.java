package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.Money;
import io.wispportal.PortalException;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.document.FileSender;
import io.wispportal.core.preinstall.ActivationForm;
import io.wispportal.core.preinstall.RequestForm;
import io.wispportal.customer.UserName;
import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.router.RouterId;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.testing.InMemoryRouterGateway;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several people do the same with requests for installations at the same moment, on a real database. */
final class InstallationOnDatabaseTest {

    private static final int PEOPLE = 6;

    private final Clock clock = Clock.systemUTC();
    private final LocalDate today = LocalDate.now(clock);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @Tag("PRE-07")
    void oneRequestIsActivatedOnce(Environment environment) throws Exception {
        Isp isp = isp(environment);
        long customers = isp.customers();
        InstallationRequest request = isp.taken();

        long winners = together(number -> isp.activates(request, "10.20.0." + (100 + number), "cola-" + number));

        assertThat(winners).isEqualTo(1);
        assertThat(isp.customers()).isEqualTo(customers + 1);
        assertThat(isp.in(InstallationState.INSTALLING)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("PRE-09")
    void oneOfManyGetsAnAddressAndTheOthersWaitOn(Environment environment) throws Exception {
        Isp isp = isp(environment);
        List<InstallationRequest> requests = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            requests.add(isp.taken());
        }

        long winners = together(number -> isp.activates(requests.get(number), "10.20.0.99", "cola-" + number));

        assertThat(winners).isEqualTo(1);
        assertThat(isp.in(InstallationState.INSTALLING)).isEqualTo(1);
        assertThat(isp.in(InstallationState.REQUESTED)).isEqualTo(PEOPLE - 1);
    }

    /** A database would not keep them, and the request is stored before its steps have their turn. */
    @ParameterizedTest
    @EnumSource
    @Tag("PRE-06")
    @Tag("TEN-01")
    void whatCannotBeKeptIsToldAtItsField(Environment environment) {
        Isp isp = isp(environment);
        RouterId theirs = SampleTenant.in(environment.stores()).router.id();
        InstallationRequest request = isp.taken();

        assertThat(isp.errors(request, isp.activation(request, new RouterId(SampleTenant.IDS.get()), today, "100")))
                .containsExactly(new FieldError("router", "unknown"));
        assertThat(isp.errors(request, isp.activation(request, theirs, today, "100")))
                .containsExactly(new FieldError("router", "unknown"));
        assertThat(isp.errors(
                        request,
                        isp.activation(request, isp.sample().router.id(), LocalDate.MAX, "9999999999999999999")))
                .containsExactlyInAnyOrder(new FieldError("date", "tooLate"), new FieldError("cost", "tooLarge"));
        assertThat(isp.in(InstallationState.REQUESTED)).isEqualTo(1);
        isp.activates(
                request,
                isp.activation(
                        request, isp.sample().router.id(), today.plusYears(5).minusDays(2), "999999999999.99"));
        assertThat(isp.in(InstallationState.INSTALLING)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("PRE-04")
    void oneOfManyStrangersGetsAnEMailAndTheOthersAreFlagged(Environment environment) throws Exception {
        Isp isp = isp(environment);

        together(number -> isp.submits(form("inigo@example.test"), "203.0.113." + number));

        assertThat(isp.all())
                .hasSize(PEOPLE)
                .filteredOn(row -> !row.request().emailClash())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("PRE-04")
    void oneOfManyRequestsIsGivenAnEMailAndTheOthersAreToldAtTheField(Environment environment) throws Exception {
        Isp isp = isp(environment);
        List<InstallationRequest> requests = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            requests.add(isp.taken());
        }

        assertThat(together(number -> isp.changesEmail(requests.get(number), "inigo@example.test")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("PRE-05")
    void oneFormThatIsSentOftenMakesOneRequest(Environment environment) throws Exception {
        Isp isp = isp(environment);
        RequestForm form = form("inigo@example.test");

        long answered = together(number -> isp.submits(form, "203.0.113." + number));

        assertThat(answered).isEqualTo(PEOPLE);
        assertThat(isp.in(InstallationState.REQUESTED)).isEqualTo(1);
    }

    /** Whoever comes second finds the documents taken, by the same form. */
    @ParameterizedTest
    @EnumSource
    @Tag("PRE-05")
    void aFormWithDocumentsThatIsSentOftenIsAnsweredAlike(Environment environment) throws Exception {
        Isp isp = isp(environment, InstallationSettings.DEFAULTS);
        RequestForm form = form("inigo@example.test", isp.documents());

        long answered = together(number -> isp.submits(form, "203.0.113." + number));

        assertThat(answered).isEqualTo(PEOPLE);
        assertThat(isp.in(InstallationState.REQUESTED)).isEqualTo(1);
    }

    private Isp isp(Environment environment) {
        return isp(environment, new InstallationSettings(false, false, false));
    }

    private Isp isp(Environment environment, InstallationSettings documents) {
        SampleTenant sample = SampleTenant.in(environment.stores());
        WispPortal portal = DatabasePortal.in(environment, folder, clock, new InMemoryRouterGateway());
        StaffMember member = new StaffMember(
                new StaffId(SampleTenant.IDS.get()), new UserName("jefa"), "Jefa", Set.of(Role.ADMINISTRATOR), true);
        Isp isp = new Isp(sample, portal, new StaffCaller(sample.id, member, "jefa@x"), environment.stores(), today);
        TenantSettings before = portal.settings().current(isp.staff());
        portal.settings().change(isp.staff(), before.version(), before.with(documents));
        return isp;
    }

    private static RequestForm form(String email) {
        return form(email, List.of());
    }

    private static RequestForm form(String email, List<DocumentId> documents) {
        return new RequestForm(
                SampleTenant.IDS.get(),
                "Íñigo",
                "Peña",
                "",
                email,
                "Calle 5",
                "",
                "",
                "",
                "999 123 4567",
                "",
                "",
                documents);
    }

    private record Isp(SampleTenant sample, WispPortal portal, StaffCaller staff, TestStores stores, LocalDate today) {

        InstallationRequest taken() {
            return portal.requesting().take(staff, form(""));
        }

        /** One of each kind, waiting for a form. */
        List<DocumentId> documents() throws IOException {
            List<DocumentId> ids = new ArrayList<>();
            for (IdentityDocumentKind kind : IdentityDocumentKind.values()) {
                byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                        .getBytes(StandardCharsets.US_ASCII);
                ids.add(portal.identityDocuments()
                        .receive(FileSender.staff(sample.id), kind, "recibo.pdf", new ByteArrayInputStream(pdf))
                        .id());
            }
            return ids;
        }

        boolean submits(RequestForm form, String address) {
            portal.requesting()
                    .submit(portal.tenants().byId(sample.id).orElseThrow(), address, CaptchaPass.FULL, form, List.of());
            return true;
        }

        /** Whether nobody else had it; anything else that goes wrong is a fault. */
        boolean changesEmail(InstallationRequest request, String email) {
            try {
                portal.requestHandling().changeEmail(staff, request.id(), request.version(), email);
                return true;
            } catch (InvalidInputException refused) {
                assertThat(refused.errors()).containsExactly(new FieldError("email", "taken"));
                return false;
            }
        }

        boolean activates(InstallationRequest request, String ip, String queue) {
            return activates(request, activation(request, sample.router.id(), ip, queue, today, "100"));
        }

        ActivationForm activation(InstallationRequest request, RouterId router, LocalDate date, String cost) {
            return activation(request, router, "10.20.0.98", "otra", date, cost);
        }

        private ActivationForm activation(
                InstallationRequest request, RouterId router, String ip, String queue, LocalDate date, String cost) {
            return new ActivationForm(
                    request.version(),
                    date,
                    Money.of(cost, "MXN"),
                    null,
                    sample.plan.id(),
                    null,
                    router,
                    ip,
                    queue,
                    "Centro",
                    "Beto",
                    "cliente." + queue);
        }

        List<FieldError> errors(InstallationRequest request, ActivationForm form) {
            return catchThrowableOfType(
                            InvalidInputException.class,
                            () -> portal.activation().activate(staff, request.id(), form, List.of()))
                    .errors();
        }

        boolean activates(InstallationRequest request, ActivationForm form) {
            try {
                portal.activation().activate(staff, request.id(), form, List.of());
                return true;
            } catch (PortalException refused) {
                return false;
            }
        }

        long customers() {
            return stores.customerQueries().count(sample.id);
        }

        long in(InstallationState state) {
            return all().stream().filter(row -> row.request().state() == state).count();
        }

        /** Without the sample's own. */
        List<InstallationRow> all() {
            return portal.installationDesk().list(staff, Set.of(InstallationState.values()), null).items().stream()
                    .filter(row -> row.request().applicant().lastNames().equals("Peña"))
                    .toList();
        }
    }

    private interface Work {
        boolean by(int person);
    }

    private static long together(Work work) throws Exception {
        CountDownLatch ready = new CountDownLatch(PEOPLE);
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                all.add(() -> {
                    ready.countDown();
                    ready.await();
                    return work.by(person);
                });
            }
            long done = 0;
            for (Future<Boolean> each : threads.invokeAll(all)) {
                done += each.get() ? 1 : 0;
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
