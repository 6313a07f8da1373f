package io.wispportal.core.preinstall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.core.WispPortal;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.document.IdentityDocumentStore;
import io.wispportal.message.Mail;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.preinstall.StepRefusedException;
import io.wispportal.testing.BreakableStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Integrators add, replace and reorder steps. */
@Tag("PRE-08")
class StepOrderTest {

    private final BreakableStep coverage = new BreakableStep("coverage", StepMoment.REQUEST, StepPhase.BEFORE_COMMIT);
    private final BreakableStep crm = new BreakableStep("crm", StepMoment.ACTIVATION, StepPhase.PROMISED);

    @Test
    void stepsStandInTheirOrder() {
        List<String> names = new ArrayList<>();

        new Prospects(order -> {
            names.addAll(order.names());
            order.before("store-documents", coverage).after("provision", crm).moveBefore("provision", "crm");
            names.add("|");
            names.addAll(order.names());
            order.moveAfter("notify", "coverage");
            names.add("|");
            names.addAll(order.names());
        });

        assertThat(String.join(" ", names))
                .isEqualTo("validate store-documents notify activate provision"
                        + " | validate coverage store-documents notify activate crm provision"
                        + " | validate store-documents notify coverage activate crm provision");
    }

    @Test
    void oneThatStandsEarlierDecidesEarlier() {
        BreakableStep first = new BreakableStep("first", StepMoment.REQUEST, StepPhase.BEFORE_COMMIT);
        first.breakDown();
        Prospects prospects =
                new Prospects(order -> order.after("validate", coverage).before("coverage", first));

        assertThatThrownBy(() -> prospects.taken(""))
                .isInstanceOfSatisfying(
                        StepFailedException.class,
                        failed -> assertThat(failed.step()).isEqualTo("first"));
        assertThat(coverage.worked()).isEmpty();
    }

    @Test
    void aStrangersRequestThatAStepRefusesLeavesNothing() {
        coverage.breakDown();
        Prospects prospects = new Prospects(order -> order.after("notify", coverage));
        RequestForm form = prospects.form("inigo@example.test");

        assertThatThrownBy(() -> prospects.submit(form))
                .isInstanceOfSatisfying(
                        StepFailedException.class,
                        failed -> assertThat(failed.reason()).isEqualTo("No hay cobertura en esta zona."));

        prospects.isp().memory().ringDueAlarms();
        assertThat(prospects.in(InstallationState.values())).isEmpty();
        assertThat(prospects.isp().memory().mail().sent(prospects.isp().id())).isEmpty();
        coverage.mend();
        prospects.submit(form);
    }

    /** The step looks for something of its own, and does not find it. */
    @Test
    void whatThePortalThrowsInAStepIsTheStepsFailure() {
        for (RuntimeException thrown : List.of(
                new NotFoundException("zone", "norte"),
                new ConcurrentChangeException("zone", "norte"),
                new InvalidInputException("zone", "unknown"),
                new IllegalStateException("la zona norte"))) {
            coverage.failWith(thrown);
            Prospects prospects = new Prospects(order -> order.after("validate", coverage));

            assertThatThrownBy(() -> prospects.submit(prospects.form("")))
                    .isInstanceOfSatisfying(StepFailedException.class, failed -> {
                        assertThat(failed.step()).isEqualTo("coverage");
                        assertThat(failed).hasCause(thrown);
                    });
            assertThat(prospects.in(InstallationState.values())).isEmpty();
        }
    }

    @Test
    void whyAStepRefusesAStrangersRequestIsInTheTrail() {
        coverage.breakDown();
        Prospects prospects = new Prospects(order -> order.after("validate", coverage));

        assertThatThrownBy(() -> prospects.submit(prospects.form("inigo@example.test")))
                .isInstanceOf(StepFailedException.class);

        assertThat(prospects.isp().audit())
                .filteredOn(entry -> entry.action() == AuditAction.INSTALLATION_REQUEST_REFUSED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .isEqualTo(Map.of("step", "coverage", "reason", "No hay cobertura en esta zona.")));
    }

    @Test
    @Tag("PRE-03")
    void aFileThatIsSweptWhileTheRequestIsStoredIsNamed() {
        BreakableStep slow = new BreakableStep("slow", StepMoment.REQUEST, StepPhase.BEFORE_COMMIT);
        Prospects prospects = new Prospects(order -> order.before("store-documents", slow));
        slow.doing(context -> prospects
                .isp()
                .store(IdentityDocumentStore.class)
                .remove(prospects.isp().id(), context.documents().get(1).id(), null));

        assertThatThrownBy(() -> prospects.submit(prospects.form("")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.errors()).containsExactly(new FieldError("idBack", "gone")));
    }

    @Test
    @Tag("PRE-05")
    void whoIsRefusedAtFirstIsWrittenToOnceTheRequestIsTaken() {
        coverage.breakDown();
        Prospects prospects = new Prospects(order -> order.after("notify", coverage));
        assertThatThrownBy(() -> prospects.submit(prospects.form("inigo@example.test")))
                .isInstanceOf(StepFailedException.class);
        coverage.mend();

        prospects.submit(prospects.form("inigo@example.test"));
        prospects.isp().memory().ringDueAlarms();

        assertThat(prospects.isp().memory().mail().sent(prospects.isp().id()))
                .extracting(Mail::to)
                .contains("inigo@example.test");
    }

    @Test
    void aFailedActivationLeavesTheRequestWhereItWasWithTheReason() {
        BreakableStep credit = new BreakableStep("credit", StepMoment.ACTIVATION, StepPhase.BEFORE_COMMIT);
        credit.breakDown();
        Prospects prospects = new Prospects(order -> order.after("provision", credit));
        InstallationRequest request = prospects.taken("");
        long customers = prospects
                .isp()
                .store(CustomerQueries.class)
                .count(prospects.isp().id());

        assertThatThrownBy(() -> prospects.activate(request)).isInstanceOf(StepFailedException.class);
        prospects.isp().memory().ringDueAlarms();

        InstallationRequest now = prospects.now(request);
        assertThat(now.state()).isEqualTo(InstallationState.REQUESTED);
        assertThat(now.refusal()).isNotNull().satisfies(refusal -> {
            assertThat(refusal.step()).isEqualTo("credit");
            assertThat(refusal.reason()).isEqualTo("No hay cobertura en esta zona.");
        });
        assertThat(prospects
                        .isp()
                        .store(CustomerQueries.class)
                        .count(prospects.isp().id()))
                .isEqualTo(customers);
        credit.mend();
        assertThat(prospects.activate(now).request().refusal()).isNull();
    }

    @Test
    void aReplacedStepDoesTheWorkInstead() {
        BreakableStep quiet = new BreakableStep("notify", StepMoment.REQUEST, StepPhase.PROMISED);
        Prospects prospects = new Prospects(order -> order.replace("notify", quiet));

        InstallationRequest request = prospects.submit(prospects.form("inigo@example.test"));
        prospects.isp().memory().ringDueAlarms();

        assertThat(prospects.isp().memory().mail().sent(prospects.isp().id())).isEmpty();
        assertThat(quiet.worked()).extracting(StepContext::request).containsExactly(request);
        assertThat(quiet.worked().get(0).documents()).hasSize(3);
    }

    @Test
    void whatAStepPromisedAndThePortalGaveUpIsDoneOnceStaffSaySo() {
        Prospects prospects = new Prospects(order -> order.after("provision", crm));
        crm.breakDown();
        InstallationRequest request = prospects.activate(prospects.taken("")).request();
        for (int tries = 0; tries < 20; tries++) {
            prospects.isp().after(Duration.ofMinutes(30));
        }
        StepProgress given = progress(prospects, request);
        assertThat(given.standing()).isEqualTo(StepProgress.Standing.GIVEN_UP);
        assertThat(given.note()).isEqualTo("No hay cobertura en esta zona.");
        crm.mend();
        prospects.isp().after(Duration.ofMinutes(30));
        assertThat(crm.worked()).isEmpty();

        prospects.handling().tryAgain(prospects.admin(), request.id());
        prospects.isp().memory().ringDueAlarms();

        assertThat(crm.worked()).extracting(StepContext::request).containsExactly(request);
        assertThat(progress(prospects, request).standing()).isEqualTo(StepProgress.Standing.DONE);
    }

    @Test
    @Tag("PRE-09")
    void whatIsInPlaceOfTheRoutersStepIsToldOnceUnderItsName() {
        BreakableStep olt = new BreakableStep("provision", StepMoment.ACTIVATION, StepPhase.PROMISED);
        olt.breakDown();
        Prospects prospects = new Prospects(order -> order.replace("provision", olt));

        InstallationRequest request = prospects.activate(prospects.taken("")).request();
        prospects.isp().memory().ringDueAlarms();

        assertThat(prospects.desk().open(prospects.admin(), request.id()).steps())
                .filteredOn(step -> step.step().equals("provision"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.standing()).isEqualTo(StepProgress.Standing.PENDING);
                    assertThat(step.note()).isEqualTo("No hay cobertura en esta zona.");
                });
    }

    private StepProgress progress(Prospects prospects, InstallationRequest request) {
        return prospects.desk().open(prospects.admin(), request.id()).steps().stream()
                .filter(step -> step.step().equals(crm.name()))
                .findFirst()
                .orElseThrow();
    }

    /** While nodes are replaced one after the other, one that has not the step must not end what another promised. */
    @Test
    void aNodeThatDoesNotKnowTheStepLeavesItToOthers() {
        Prospects prospects = new Prospects(order -> order.after("provision", crm));
        TestIsp isp = prospects.isp();
        InstallationRequest request = prospects.activate(prospects.taken("")).request();
        StepPromise promise = isp.store(StepPromiseStore.class).ofRequest(isp.id(), request.id()).stream()
                .filter(each -> each.step().equals("crm"))
                .findFirst()
                .orElseThrow();
        OutboxEntry entry =
                isp.store(Outbox.class).find(isp.id(), promise.entry()).orElseThrow();
        StepDelivery older = new StepDelivery(
                isp.portal().tenants(),
                isp.store(InstallationRequestStore.class),
                isp.store(StepPromiseStore.class),
                new RequestDocuments(
                        isp.portal().tenants(),
                        isp.portal().identityDocuments(),
                        isp.store(IdentityDocumentStore.class)),
                new Pipeline(List.of()));

        assertThatThrownBy(() -> older.deliver(isp.id(), entry))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("«crm»");
    }

    @Test
    void twoOfOneNameStopTheStartWithBothNames() {
        BreakableStep again = new BreakableStep("activate", StepMoment.ACTIVATION, StepPhase.BEFORE_COMMIT);

        assertThatThrownBy(() -> start(order -> order.before("activate", again)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two installation steps are called activate: " + Steps.class.getName() + " and "
                        + BreakableStep.class.getName());
    }

    @Test
    void aPlaceThatIsNotThereStopsTheStartWithBothNames() {
        assertThatThrownBy(() -> start(order -> order.after("aktivate", crm)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no installation step aktivate, where crm (" + BreakableStep.class.getName());
        assertThatThrownBy(() -> start(order -> order.replace("aktivate", crm)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("aktivate")
                .hasMessageContaining("crm");
        assertThatThrownBy(() -> start(order -> order.moveBefore("notify", "crm")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no installation step crm, where notify wants its place");
    }

    @Test
    void aPlaceInAnotherMomentStopsTheStartWithBothNames() {
        assertThatThrownBy(() -> start(order -> order.before("activate", coverage)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("coverage (" + BreakableStep.class.getName() + ") is REQUEST")
                .hasMessageContaining("activate, which is ACTIVATION");
        assertThatThrownBy(() -> start(order -> order.after("notify", crm)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("crm")
                .hasMessageContaining("notify, which is REQUEST");
        assertThatThrownBy(() -> start(order -> order.moveAfter("notify", "provision")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("provision is ACTIVATION");
    }

    @Test
    void aStepOfAnotherKindCannotReplaceOne() {
        assertThatThrownBy(() -> start(order -> order.replace("activate", crm)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("crm")
                .hasMessageContaining("cannot replace activate");
        assertThatThrownBy(() -> start(order -> order.before(
                        "notify", new BreakableStep("Sin Nombre", StepMoment.REQUEST, StepPhase.PROMISED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Sin Nombre");
    }

    private static WispPortal start(StepArrangement steps) {
        return new Prospects(steps).isp().portal();
    }
}
