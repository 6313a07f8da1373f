package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.StepPromise;
import io.wispportal.preinstall.StepPromiseStore;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link StepPromiseStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("PRE-08")
public abstract class StepPromiseStoreContract extends StoreContract {

    /** @return stores of which transactions, tenants, outbox, requests and promises of steps are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedInItsOrder() {
        InstallationRequestId request = request();
        StepPromise first = added(request, "notify");
        StepPromise second = added(request, "crm-1");
        added(request(), "notify");

        assertThat(promises().find(isp.id(), second.entry())).contains(second);
        assertThat(promises().ofRequest(isp.id(), request)).containsExactly(first, second);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(promises().find(isp.id(), new OutboxEntryId(Samples.uuid()))).isEmpty();
        assertThat(promises().ofRequest(isp.id(), new InstallationRequestId(Samples.uuid())))
                .isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        StepPromise promise = added(request(), "notify");

        assertThat(promises().find(otherIsp.id(), promise.entry())).isEmpty();
        assertThat(promises().ofRequest(otherIsp.id(), promise.request())).isEmpty();
    }

    @Test
    void leavesNothingAfterARollback() {
        InstallationRequestId request = request();

        rollBack(() -> add(request, "notify"));

        assertThat(promises().ofRequest(isp.id(), request)).isEmpty();
    }

    private InstallationRequestId request() {
        InstallationRequest request = Requests.from(null);
        commit(() -> stores().installationRequests().add(isp.id(), request));
        return request.id();
    }

    private StepPromise added(InstallationRequestId request, String step) {
        return inTransaction(() -> add(request, step));
    }

    private StepPromise add(InstallationRequestId request, String step) {
        OutboxEntryId id = new OutboxEntryId(Samples.uuid());
        stores().outbox().add(isp.id(), OutboxEntry.promise(id, OutboxKind.INSTALLATION_STEP, request.value(), NOON));
        StepPromise promise = new StepPromise(request, step, id);
        promises().add(isp.id(), promise);
        return promise;
    }

    private StepPromiseStore promises() {
        return stores().stepPromises();
    }
}
