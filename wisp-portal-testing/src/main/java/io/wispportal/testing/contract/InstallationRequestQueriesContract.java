package io.wispportal.testing.contract;

import static io.wispportal.preinstall.InstallationState.CLOSED;
import static io.wispportal.preinstall.InstallationState.INSTALLING;
import static io.wispportal.preinstall.InstallationState.REQUESTED;
import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Slice;
import io.wispportal.audit.Actor;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.service.Connection;
import io.wispportal.service.InternetService;
import io.wispportal.service.Plan;
import io.wispportal.service.RouterState;
import io.wispportal.service.ServiceId;
import io.wispportal.testing.PortalStores;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link InstallationRequestQueries} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("PRE-06")
public abstract class InstallationRequestQueriesContract extends StoreContract {

    /**
     * @return stores of which transactions, tenants, customers, plans, routers, services, outbox, requests and promises of
     *     steps are used
     */
    @Override
    protected abstract PortalStores stores();

    @Test
    void listsTheNewestFirstPageByPage() {
        InstallationRequest old = added(Requests.at(NOON.minusSeconds(9), null));
        InstallationRequest earlier = added(Requests.at(NOON, null));
        InstallationRequest later = added(Requests.at(NOON, null));

        Slice<InstallationRow> first = queries().list(isp.id(), Set.of(REQUESTED), null, 2);
        Slice<InstallationRow> rest = queries().list(isp.id(), Set.of(REQUESTED), earlier.id(), 2);

        assertThat(first.items()).extracting(InstallationRow::request).containsExactly(later, earlier);
        assertThat(first.more()).isTrue();
        assertThat(rest.items()).extracting(InstallationRow::request).containsExactly(old);
        assertThat(rest.more()).isFalse();
    }

    @Test
    @Tag("PRE-07")
    void listsOnlyWhatIsInTheStatesWanted() {
        InstallationRequest waiting = added(Requests.from(null));
        InstallationRequest closed = added(Requests.from(null));
        replace(closed.closed("Sin cobertura", Actor.SYSTEM, NOON));
        InstallationRequest going = added(Requests.from(null));
        replace(going.activated(agreed(isp.plan("Hogar"))));

        assertThat(ids(REQUESTED)).containsExactly(waiting.id());
        assertThat(ids(CLOSED)).containsExactly(closed.id());
        assertThat(ids(INSTALLING)).containsExactly(going.id());
        assertThat(ids(REQUESTED, CLOSED)).containsExactlyInAnyOrder(waiting.id(), closed.id());
    }

    @Test
    @Tag("PRE-08")
    void countsThePromisesThatAreNotKept() {
        InstallationRequest request = added(Requests.from(null));
        OutboxEntry waiting = promised(request);
        replace(waiting, waiting.failed("Sin respuesta", NOON));
        OutboxEntry parked = promised(request);
        replace(parked, parked.parked("Sin respuesta", NOON));
        OutboxEntry done = promised(request);
        replace(done, done.done(NOON));
        OutboxEntry skipped = promised(request);
        replace(skipped, skipped.skipped("Sin correo", NOON));
        promised(added(Requests.from(null)));

        assertThat(row(request).open()).isEqualTo(2);
        assertThat(row(request).router()).isNull();
    }

    @Test
    @Tag("PRE-08")
    void tellsHowItGoesOnTheRouter() {
        Plan plan = isp.plan("Hogar");
        Installation agreed = agreed(plan);
        InstallationRequest request = added(Requests.from(null));
        replace(request.activated(agreed));

        assertThat(row(request).router()).isNull();

        isp.stored(InternetService.toInstall(
                agreed.service(),
                isp.customer().id(),
                plan,
                "Calle 5",
                Connection.of(agreed.router(), "10.0.0.9"),
                NOON));
        assertThat(row(request).router()).isEqualTo(RouterState.PENDING);
    }

    @Test
    @Tag("PRE-04")
    void knowsWhichEMailsAreHeld() {
        InstallationRequest holder = added(Requests.from("inigo@example.test"));
        InstallationRequest closed = added(Requests.from("cerrada@example.test"));
        replace(closed.closed("Sin cobertura", Actor.SYSTEM, NOON));
        added(Requests.clashing("ajena@example.test"));

        assertThat(queries().holdsEmail(isp.id(), "Inigo@EXAMPLE.test", null)).isTrue();
        assertThat(queries().holdsEmail(isp.id(), "inigo@example.test", holder.id()))
                .isFalse();
        assertThat(queries().holdsEmail(isp.id(), "cerrada@example.test", null)).isFalse();
        assertThat(queries().holdsEmail(isp.id(), "ajena@example.test", null)).isFalse();
        assertThat(queries().holdsEmail(isp.id(), "%", null)).isFalse();
    }

    @Test
    void tellsWhoInstallsByNameAndOnce() {
        replace(added(Requests.from(null)).activated(installedBy("beto")));
        replace(added(Requests.from(null)).activated(installedBy("Ángel")));
        replace(added(Requests.from(null)).activated(installedBy("Alma")));
        replace(added(Requests.from(null)).activated(installedBy("Beto")));
        added(Requests.from(null));

        List<String> technicians = queries().technicians(isp.id());

        assertThat(technicians).hasSize(3).contains("Alma", "Ángel");
        assertThat(technicians)
                .filteredOn(name -> name.equalsIgnoreCase("beto"))
                .hasSize(1);
        assertThat(technicians.indexOf("Alma")).isZero();
    }

    @Test
    void findsWhatAServiceComesFrom() {
        Installation agreed = agreed(isp.plan("Hogar"));
        InstallationRequest request = added(Requests.from(null));
        replace(request.activated(agreed));
        replace(added(Requests.from(null)).activated(agreed(isp.plan("Hogar"))));

        assertThat(queries().ofService(isp.id(), agreed.service()))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(request.id()));
        assertThat(queries().ofService(isp.id(), new ServiceId(Samples.uuid()))).isEmpty();
        assertThat(queries().ofService(otherIsp.id(), agreed.service())).isEmpty();
        assertThat(queries().technicians(otherIsp.id())).isEmpty();
    }

    private Installation installedBy(String technician) {
        Installation agreed = agreed(isp.plan("Hogar"));
        return new Installation(
                agreed.customer(),
                agreed.userName(),
                agreed.service(),
                agreed.date(),
                agreed.cost(),
                null,
                agreed.plan(),
                null,
                agreed.router(),
                agreed.ip(),
                agreed.queue(),
                agreed.zone(),
                technician,
                agreed.by(),
                agreed.at(),
                null);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        added(Requests.from("inigo@example.test"));

        assertThat(queries().list(otherIsp.id(), Set.of(REQUESTED), null, 9).items())
                .isEmpty();
        assertThat(queries().holdsEmail(otherIsp.id(), "inigo@example.test", null))
                .isFalse();
    }

    private Installation agreed(Plan plan) {
        return Requests.installation(plan.id(), isp.router("Norte"), null);
    }

    private InstallationRow row(InstallationRequest request) {
        return queries().list(isp.id(), Set.of(InstallationState.values()), null, 9).items().stream()
                .filter(row -> row.request().id().equals(request.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<InstallationRequestId> ids(InstallationState... states) {
        return queries().list(isp.id(), Set.of(states), null, 9).items().stream()
                .map(row -> row.request().id())
                .toList();
    }

    private InstallationRequest added(InstallationRequest request) {
        commit(() -> stores().installationRequests().add(isp.id(), request));
        return request;
    }

    private void replace(InstallationRequest request) {
        commit(() -> assertThat(stores().installationRequests().replace(isp.id(), request))
                .isTrue());
    }

    private void replace(OutboxEntry before, OutboxEntry after) {
        commit(() -> stores().outbox().replace(isp.id(), before, after));
    }

    private OutboxEntry promised(InstallationRequest request) {
        OutboxEntryId id = new OutboxEntryId(Samples.uuid());
        OutboxEntry entry = OutboxEntry.promise(
                id, OutboxKind.INSTALLATION_STEP, request.id().value(), NOON);
        commit(() -> {
            stores().outbox().add(isp.id(), entry);
            stores().stepPromises().add(isp.id(), new StepPromise(request.id(), "notify", id));
        });
        return entry;
    }

    private InstallationRequestQueries queries() {
        return stores().installationRequestQueries();
    }
}
