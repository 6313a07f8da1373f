package io.wispportal.core.preinstall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.PortalException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.preinstall.StepProgress.Standing;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.document.IdentityDocument;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.RequestHandledException;
import io.wispportal.router.DesiredSpeed;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.service.InternetService;
import io.wispportal.service.PlanId;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceState;
import io.wispportal.tenant.PasswordSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests become customers with a service. */
class ActivationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Prospects prospects = new Prospects();
    private final Router north = prospects.isp().router("torre-norte");

    @Test
    @Tag("PRE-06")
    void everythingThatIsMissingIsNamedAtOnce() {
        InstallationRequest request = prospects.taken("inigo@example.test");
        ActivationForm empty =
                new ActivationForm(request.version(), null, null, null, null, null, null, "", "", "", "", "");

        assertThat(errors(request, empty))
                .containsExactlyInAnyOrder(
                        new FieldError("date", "required"),
                        new FieldError("cost", "required"),
                        new FieldError("plan", "required"),
                        new FieldError("router", "required"),
                        new FieldError("ip", "required"),
                        new FieldError("queue", "required"),
                        new FieldError("zone", "required"),
                        new FieldError("technician", "required"));
        assertThat(prospects.now(request)).isEqualTo(request);
    }

    @Test
    @Tag("PRE-06")
    void discountsMayNotExceedWhatTheyAreTakenOff() {
        InstallationRequest request = prospects.taken("");

        assertThat(errors(
                        request,
                        form(request, "1200.01", "9999", prospects.plan().id(), north.id())))
                .containsExactlyInAnyOrder(
                        new FieldError("costDiscount", "tooLarge"), new FieldError("planDiscount", "tooLarge"));
        assertThat(errors(
                        request,
                        form(request, "-1", "1", new PlanId(UUID.randomUUID()), new RouterId(UUID.randomUUID()))))
                .containsExactlyInAnyOrder(
                        new FieldError("costDiscount", "negative"),
                        new FieldError("plan", "unknown"),
                        new FieldError("router", "unknown"));
        assertThat(errors(request, form(request, "1", "1", prospects.plan().id(), new RouterId(UUID.randomUUID()))))
                .containsExactly(new FieldError("router", "unknown"));

        ActivationForm good = form(request, "200", "50", prospects.plan().id(), north.id());
        Installation agreed =
                Objects.requireNonNull(activate(request, good).request().installation());
        assertThat(agreed.costDiscount()).isEqualTo(Prospects.pesos("200"));
        assertThat(agreed.planDiscount()).isEqualTo(Prospects.pesos("50"));
    }

    @Test
    @Tag("PRE-06")
    void costsAndDatesThatAreSlipsOfThePenAreTold() {
        InstallationRequest request = prospects.taken("");
        String large = "9999999999999999999";

        assertThat(errors(request, form(request, LocalDate.MAX, large)))
                .containsExactlyInAnyOrder(new FieldError("date", "tooLate"), new FieldError("cost", "tooLarge"));
        assertThat(errors(request, form(request, LocalDate.MIN, "1000000000000")))
                .containsExactlyInAnyOrder(new FieldError("date", "tooEarly"), new FieldError("cost", "tooLarge"));
        assertThatThrownBy(() -> prospects
                        .isp()
                        .portal()
                        .activation()
                        .toBill(prospects.admin(), form(request, TODAY, large), List.of()))
                .isInstanceOf(InvalidInputException.class);
        assertThat(errors(request, form(request, TODAY.minusYears(1).minusDays(1), "1")))
                .containsExactly(new FieldError("date", "tooEarly"));
        assertThat(errors(request, form(request, TODAY.plusYears(5).plusDays(1), "1")))
                .containsExactly(new FieldError("date", "tooLate"));

        activate(request, form(request, TODAY.minusYears(1), "999999999999.99"));
        InstallationRequest other = prospects.taken("");
        assertThat(errors(other, form(other, TODAY.plusYears(5), "0")))
                .extracting(FieldError::field)
                .doesNotContain("date", "cost");
    }

    @Test
    @Tag("PRE-07")
    @Tag("PRE-11")
    void activatedItIsAnInstallationWithACustomerAndAServiceToInstall() {
        InstallationRequest request = prospects.taken("inigo@example.test");

        InstallationRequest activated = prospects.activate(request).request();

        assertThat(prospects.in(InstallationState.REQUESTED)).isEmpty();
        assertThat(prospects.in(InstallationState.INSTALLING)).containsExactly(activated);
        Customer customer = customer(activated);
        assertThat(customer.fullName()).isEqualTo("Íñigo Peña Ruiz");
        assertThat(customer.userName()).isEqualTo(new UserName("inigo.pena"));
        assertThat(customer.email()).isEqualTo("inigo@example.test");
        assertThat(customer.zone()).isEqualTo("Centro");
        InternetService service = prospects.service(activated);
        assertThat(service.customer()).isEqualTo(customer.id());
        assertThat(service.state()).isEqualTo(ServiceState.TO_INSTALL);
        assertThat(service.connection())
                .isEqualTo(Objects.requireNonNull(activated.installation()).connection());
        assertThat(prospects.isp().actions()).contains(AuditAction.INSTALLATION_ACTIVATED);
    }

    @Test
    @Tag("PRE-11")
    void theInstallationThatIsDoneTurnsTheServiceOn() {
        InstallationRequest activated = prospects.activate(prospects.taken("")).request();
        prospects
                .isp()
                .portal()
                .serviceControl()
                .suspend(
                        prospects.isp().technician(),
                        prospects.service(activated).id());
        assertThat(prospects.service(activated).state()).isEqualTo(ServiceState.TO_INSTALL);

        InstallationRequest done =
                prospects.handling().finish(prospects.isp().technician(), activated.id(), activated.version());

        assertThat(done.state()).isEqualTo(InstallationState.INSTALLED);
        assertThat(prospects.service(done).state()).isEqualTo(ServiceState.ACTIVE);
        assertThat(prospects.isp().actions()).contains(AuditAction.INSTALLATION_DONE, AuditAction.SERVICE_ACTIVATED);
        assertThatThrownBy(() -> prospects.handling().finish(prospects.admin(), done.id(), done.version()))
                .isInstanceOf(RequestHandledException.class);
    }

    @Test
    @Tag("PRE-11")
    void aNewCustomerGetsAPasswordOfItsOwnWhereTheTenantWantsThat() {
        assertThat(prospects.activate(prospects.taken("")).password()).isNull();

        prospects
                .isp()
                .settings(prospects
                        .isp()
                        .tenant()
                        .settings()
                        .with(new PasswordSettings(PasswordSettings.Initial.UNIQUE, PasswordSettings.FirstSignIn.ASK)));
        Activated second = prospects.activate(prospects.taken(""), "10.20.0.201", "inigo.pena2");

        assertThat(second.password()).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(customer(second.request()).userName()).isEqualTo(new UserName("inigo.pena2"));
    }

    @Test
    @Tag("PRE-10")
    void ofDocumentsNothingIsToldToWhoMayNotSeeThem() {
        InstallationRequest request = prospects.taken("");

        assertThat(documents(prospects.admin(), request)).hasSize(3);
        assertThat(documents(prospects.isp().cashier(), request)).isEmpty();
        assertThat(documents(prospects.isp().technician(), request)).isEmpty();
    }

    private List<IdentityDocument> documents(StaffCaller staff, InstallationRequest request) {
        return prospects.desk().open(staff, request.id()).documents();
    }

    @Test
    @Tag("PRE-10")
    void onceTheInstallationIsDoneTheTimeOfItsDocumentsBegins() {
        InstallationRequest activated = prospects.activate(prospects.taken("")).request();
        prospects.isp().after(Duration.ofDays(30));

        prospects.handling().finish(prospects.admin(), activated.id(), activated.version());

        Instant end = prospects.isp().clock().instant().plus(Duration.ofDays(180));
        assertThat(documents(prospects.admin(), activated))
                .hasSize(3)
                .allSatisfy(document -> assertThat(document.keptUntil()).isEqualTo(end));
    }

    @Test
    @Tag("PRE-07")
    void aSecondActivationChangesNothing() {
        InstallationRequest request = prospects.taken("");
        InstallationRequest activated = prospects.activate(request).request();
        Object before = prospects.isp().memory().database().snapshot();

        assertThatThrownBy(() -> prospects.activate(request)).isInstanceOf(RequestHandledException.class);

        assertThat(prospects.isp().memory().database().snapshot()).isEqualTo(before);
        assertThat(prospects.now(request)).isEqualTo(activated);
    }

    @RepeatedTest(5)
    @Tag("PRE-07")
    void ofTwoActivationsAtOnceOneWins() throws Exception {
        InstallationRequest request = prospects.taken("");
        long customers = customers();

        assertThat(winners(
                        () -> prospects.activate(request, "10.20.0.200", "uno"),
                        () -> prospects.activate(request, "10.20.0.201", "dos")))
                .isEqualTo(1);

        assertThat(customers()).isEqualTo(customers + 1);
        assertThat(prospects.in(InstallationState.INSTALLING)).hasSize(1);
    }

    @RepeatedTest(5)
    @Tag("PRE-07")
    void whoClosesItAndWhoActivatesItAtOnceDoNotBothWin() throws Exception {
        InstallationRequest request = prospects.taken("");
        long customers = customers();

        assertThat(winners(
                        () -> prospects.activate(request, "10.20.0.200", "uno"),
                        () -> prospects
                                .handling()
                                .close(prospects.admin(), request.id(), request.version(), "Ya no lo quiere.")))
                .isEqualTo(1);

        boolean activated = prospects.now(request).state() == InstallationState.INSTALLING;
        assertThat(customers()).isEqualTo(customers + (activated ? 1 : 0));
        assertThat(prospects.in(InstallationState.INSTALLING, InstallationState.CLOSED))
                .hasSize(1);
    }

    @RepeatedTest(5)
    @Tag("PRE-09")
    void ofTwoThatGetOneAddressAtOnceOneWins() throws Exception {
        InstallationRequest one = prospects.taken("");
        InstallationRequest other = prospects.taken("");

        assertThat(winners(
                        () -> prospects.activate(one, "10.20.0.200", "uno"),
                        () -> prospects.activate(other, "10.20.0.200", "dos")))
                .isEqualTo(1);

        assertThat(prospects.in(InstallationState.INSTALLING)).hasSize(1);
        assertThat(prospects.in(InstallationState.REQUESTED)).hasSize(1);
    }

    @Test
    @Tag("PRE-07")
    void whatSomebodyElseChangedMeanwhileIsNotActivated() {
        InstallationRequest request = prospects.taken("");
        prospects.handling().changeEmail(prospects.admin(), request.id(), request.version(), "inigo@example.test");

        assertThatThrownBy(() -> prospects.activate(request)).isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    @Tag("PRE-04")
    void anEMailThatACustomerGotMeanwhileIsNoCustomersTwice() {
        InstallationRequest request = prospects.taken("nueva@example.test");
        Customer ana = prospects
                .isp()
                .store(CustomerStore.class)
                .find(prospects.isp().id(), prospects.isp().customer("ana").customer())
                .orElseThrow();
        prospects
                .isp()
                .inTransaction(() -> prospects
                        .isp()
                        .store(CustomerStore.class)
                        .add(
                                prospects.isp().id(),
                                new Customer(
                                        new CustomerId(UUID.randomUUID()),
                                        new UserName("otra"),
                                        "Otra",
                                        "",
                                        "Nueva@example.test",
                                        null,
                                        null,
                                        null,
                                        null,
                                        ana.state())));

        assertThatThrownBy(() -> prospects.activate(request))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.errors()).containsExactly(new FieldError("email", "taken")));
    }

    @Test
    @Tag("CRE-01")
    void aUserNameThatIsPartOfManyOthersIsStillTaken() {
        for (int i = 0; i <= 1000; i++) {
            add("mariana" + i, "inigo.pena.r" + i);
        }
        add("inigo.pena", "inigo.pena2", "inigo.pena3", "inigo.pena4", "inigo.pena5");
        InstallationRequest request = prospects.taken("");

        assertThat(errors(request, named(request, "ana"))).containsExactly(new FieldError("userName", "taken"));
        assertThat(customer(activate(request, named(request, "")).request()).userName())
                .isEqualTo(new UserName("inigo.pena6"));
    }

    private void add(String... userNames) {
        prospects
                .isp()
                .inTransaction(() -> Stream.of(userNames)
                        .forEach(name -> prospects
                                .isp()
                                .store(CustomerStore.class)
                                .add(
                                        prospects.isp().id(),
                                        new Customer(
                                                new CustomerId(UUID.randomUUID()),
                                                new UserName(name),
                                                "Abel",
                                                "Abad",
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                CustomerState.ACTIVE))));
    }

    private ActivationForm named(InstallationRequest request, String userName) {
        ActivationForm form = prospects.activation(request, "10.20.0.200", "inigo");
        return new ActivationForm(
                form.version(),
                form.date(),
                form.cost(),
                null,
                form.plan(),
                null,
                form.router(),
                form.ip(),
                form.queue(),
                form.zone(),
                form.technician(),
                userName);
    }

    @Test
    @Tag("PRE-09")
    void anAddressOrQueueOfAnotherServiceIsNamedWithItsOwner() {
        prospects.activate(prospects.taken(""), "10.20.0.200", "inigo.pena");
        InstallationRequest second = prospects.taken("");

        assertThat(errors(second, prospects.activation(second, "10.20.0.11", "otra")))
                .containsExactly(new FieldError("ip", "taken", "Ana Torres Medina"));
        assertThat(errors(second, prospects.activation(second, "10.20.0.201", "inigo.pena")))
                .containsExactly(new FieldError("queue", "taken", "Íñigo Peña Ruiz"));
        assertThat(errors(second, prospects.activation(second, "10.20.0.999", "con espacio")))
                .containsExactlyInAnyOrder(new FieldError("ip", "invalid"), new FieldError("queue", "invalid"));
        assertThat(prospects.now(second)).isEqualTo(second);
    }

    @Test
    @Tag("PRE-09")
    void theRouterGetsTheQueueWithThePlansSpeed() {
        InstallationRequest activated = prospects.activate(prospects.taken("")).request();
        assertThat(router(activated).standing()).isEqualTo(Standing.PENDING);

        prospects.isp().memory().ringDueAlarms();

        InternetService service = prospects.service(activated);
        assertThat(prospects.isp().memory().router().applied(north.id()))
                .hasValueSatisfying(state -> assertThat(state.speeds())
                        .contains(new DesiredSpeed(
                                service.id(),
                                "inigo.pena",
                                "10.20.0.200",
                                service.plan().upKbps(),
                                service.plan().downKbps())));
        assertThat(service.router().state()).isEqualTo(RouterState.APPLIED);
        assertThat(router(activated).standing()).isEqualTo(Standing.DONE);
    }

    @Test
    @Tag("PRE-08")
    @Tag("PRE-09")
    void aRouterThatIsDownIsShownAndTriedAgain() {
        prospects.isp().memory().router().becomeUnreachable(north.id());

        InstallationRequest activated = prospects.activate(prospects.taken("")).request();
        prospects.isp().memory().ringDueAlarms();

        assertThat(prospects.now(activated).state()).isEqualTo(InstallationState.INSTALLING);
        assertThat(router(activated).standing()).isEqualTo(Standing.PENDING);
        assertThat(router(activated).note()).isEqualTo("El router no responde.");

        prospects.isp().memory().router().recover();
        prospects.isp().after(Duration.ofMinutes(10));
        assertThat(router(activated).standing()).isEqualTo(Standing.DONE);
    }

    private StepProgress router(InstallationRequest request) {
        return prospects.desk().open(prospects.admin(), request.id()).steps().stream()
                .filter(step -> step.step().equals("provision"))
                .findFirst()
                .orElseThrow();
    }

    private ActivationForm form(InstallationRequest request, LocalDate date, String cost) {
        return new ActivationForm(
                request.version(),
                date,
                Prospects.pesos(cost),
                null,
                prospects.plan().id(),
                null,
                north.id(),
                "10.20.0.200",
                "inigo.pena",
                "Centro",
                "Beto",
                "");
    }

    private ActivationForm form(
            InstallationRequest request, String costDiscount, String planDiscount, PlanId plan, RouterId router) {
        return new ActivationForm(
                request.version(),
                LocalDate.of(2026, 3, 20),
                Prospects.pesos("1200"),
                Prospects.pesos(costDiscount),
                plan,
                Prospects.pesos(planDiscount),
                router,
                "10.20.0.200",
                "inigo.pena",
                "Centro",
                "Beto",
                "");
    }

    private Activated activate(InstallationRequest request, ActivationForm form) {
        return prospects.isp().portal().activation().activate(prospects.admin(), request.id(), form, List.of());
    }

    private List<FieldError> errors(InstallationRequest request, ActivationForm form) {
        return catchThrowableOfType(InvalidInputException.class, () -> activate(request, form))
                .errors();
    }

    private Customer customer(InstallationRequest activated) {
        return prospects
                .isp()
                .store(CustomerStore.class)
                .find(
                        prospects.isp().id(),
                        Objects.requireNonNull(activated.installation()).customer())
                .orElseThrow();
    }

    private long customers() {
        return prospects
                .isp()
                .store(CustomerQueries.class)
                .count(prospects.isp().id());
    }

    /** Starts both at once; how many of them were not refused. */
    private static long winners(Callable<?> one, Callable<?> other) throws Exception {
        CountDownLatch ready = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both =
                    List.of(threads.submit(() -> wins(ready, one)), threads.submit(() -> wins(ready, other)));
            return both.stream().filter(ActivationTest::result).count();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean wins(CountDownLatch ready, Callable<?> work) throws Exception {
        ready.countDown();
        ready.await();
        try {
            work.call();
            return true;
        } catch (PortalException refused) {
            return false;
        }
    }

    private static boolean result(Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
