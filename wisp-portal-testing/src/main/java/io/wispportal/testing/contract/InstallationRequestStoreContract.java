package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.Actor;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.StepRefusal;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link InstallationRequestStore} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("PRE-02")
public abstract class InstallationRequestStoreContract extends StoreContract {

    /** @return stores of which transactions, tenants, plans, routers and requests are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        InstallationRequest full = added(Requests.from("Inigo@Example.test"));
        InstallationRequest bare = added(InstallationRequest.of(
                new InstallationRequestId(Samples.uuid()), Samples.uuid(), Requests.bare(), false, NOON));

        assertThat(find(full)).isEqualTo(full);
        assertThat(find(bare)).isEqualTo(bare);
        assertThat(requests().ofForm(isp.id(), full.form())).contains(full);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(requests().find(isp.id(), new InstallationRequestId(Samples.uuid())))
                .isEmpty();
        assertThat(requests().ofForm(isp.id(), Samples.uuid())).isEmpty();
        assertThat(replace(isp, Requests.from(null))).isFalse();
    }

    @Test
    @Tag("PRE-05")
    void oneFormMakesOneRequest() {
        InstallationRequest first = added(Requests.from(null));
        InstallationRequest again = InstallationRequest.of(
                new InstallationRequestId(Samples.uuid()), first.form(), Requests.bare(), false, NOON);

        assertThat(add(isp, again)).isFalse();

        assertThat(requests().find(isp.id(), again.id())).isEmpty();
        assertThat(find(first)).isEqualTo(first);
    }

    @Test
    @Tag("PRE-04")
    void oneEMailHasOneRequestThatIsNotClosed() {
        InstallationRequest holder = added(Requests.from("inigo@example.test"));
        InstallationRequest second = Requests.from("INIGO@example.test");

        assertThat(add(isp, second)).isFalse();
        assertThat(add(isp, Requests.clashing("inigo@example.test"))).isTrue();

        replace(isp, holder.closed("Sin cobertura", Actor.SYSTEM, NOON));
        assertThat(add(isp, second)).isTrue();
    }

    @Test
    @Tag("PRE-04")
    void anInstallationKeepsItsEMail() {
        InstallationRequest holder = added(Requests.from("inigo@example.test"));

        replace(isp, holder.activated(agreed(false)));
        assertThat(add(isp, Requests.from("INIGO@example.test"))).isFalse();
        replace(isp, find(holder).installed(NOON));
        assertThat(find(holder).state()).isEqualTo(InstallationState.INSTALLED);
        assertThat(add(isp, Requests.from("INIGO@example.test"))).isFalse();
    }

    @Test
    @Tag("PRE-04")
    void noChangeTakesAnEMailThatAnotherRequestHolds() {
        added(Requests.from("inigo@example.test"));
        InstallationRequest other = added(Requests.from("otro@example.test"));

        assertThat(replace(isp, other.withEmail("Inigo@example.test"))).isFalse();
        assertThat(replace(isp, other.withEmail("OTRO@example.test"))).isTrue();
    }

    @RepeatedTest(5)
    @Tag("PRE-04")
    void onlyOneOfTwoAtTheSameTimeGetsAnEMail() {
        InstallationRequest one = Requests.from("inigo@example.test");
        InstallationRequest other = Requests.from("inigo@example.test");

        assertThat(winners(() -> requests().add(isp.id(), one), () -> requests().add(isp.id(), other)))
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    @Tag("PRE-04")
    void onlyOneOfTwoAtTheSameTimeIsGivenAnEMail() {
        InstallationRequest one = added(Requests.from("uno@example.test"));
        InstallationRequest other = added(Requests.from(null));
        InstallationRequest fresh = Requests.from("nueva@example.test");

        assertThat(winners(
                        () -> requests().replace(isp.id(), one.withEmail("inigo@example.test")),
                        () -> requests().replace(isp.id(), other.withEmail("Inigo@example.test"))))
                .isEqualTo(1);
        InstallationRequest now = find(one);
        assertThat(winners(
                        () -> requests().replace(isp.id(), now.withEmail("nueva@example.test")),
                        () -> requests().add(isp.id(), fresh)))
                .isEqualTo(1);
    }

    @Test
    @Tag("PRE-06")
    void keepsWhyItWasClosed() {
        InstallationRequest before = added(Requests.from(null));

        InstallationRequest closed = before.closed("Sin cobertura ñ", Samples.cashier(), NOON);
        assertThat(replace(isp, closed)).isTrue();

        assertThat(find(before)).isEqualTo(Requests.stored(closed, 1));
    }

    @Test
    @Tag("PRE-07")
    void keepsEverythingOnTheWayToAnInstallation() {
        InstallationRequest before = added(Requests.clashing("inigo@example.test"));

        InstallationRequest refused =
                Requests.stored(before.refused(new StepRefusal("activate", "Sin señal", NOON)), 0);
        assertThat(replace(isp, refused)).isTrue();
        assertThat(find(before)).isEqualTo(Requests.stored(refused, 1));

        InstallationRequest mended = find(before).withEmail("otro@example.test");
        assertThat(replace(isp, mended)).isTrue();

        InstallationRequest activated = find(before).activated(agreed(true));
        assertThat(replace(isp, activated)).isTrue();
        assertThat(find(before)).isEqualTo(Requests.stored(activated, 3));

        InstallationRequest done = find(before).installed(NOON.plusSeconds(1));
        assertThat(replace(isp, done)).isTrue();
        assertThat(find(before)).isEqualTo(Requests.stored(done, 4));
    }

    @Test
    void keepsAnInstallationWithoutDiscounts() {
        InstallationRequest before = added(Requests.from(null));
        InstallationRequest activated = before.activated(agreed(false));

        assertThat(replace(isp, activated)).isTrue();

        assertThat(find(before)).isEqualTo(Requests.stored(activated, 1));
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        InstallationRequest before = added(Requests.from(null));
        replace(isp, before.closed("Sin cobertura", Actor.SYSTEM, NOON));
        InstallationRequest winner = find(before);

        assertThat(replace(isp, before.activated(agreed(true)))).isFalse();

        assertThat(find(before)).isEqualTo(winner);
    }

    @RepeatedTest(5)
    @Tag("PRE-07")
    void onlyOneOfTwoAtTheSameTimeWins() {
        InstallationRequest before = added(Requests.from(null));
        InstallationRequest closed = before.closed("Sin cobertura", Actor.SYSTEM, NOON);
        InstallationRequest activated = before.activated(agreed(false));

        long winners = winners(
                () -> requests().replace(isp.id(), closed), () -> requests().replace(isp.id(), activated));

        assertThat(winners).isEqualTo(1);
        assertThat(find(before).version()).isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        InstallationRequest request = added(Requests.from("inigo@example.test"));

        assertThat(requests().find(otherIsp.id(), request.id())).isEmpty();
        assertThat(requests().ofForm(otherIsp.id(), request.form())).isEmpty();
        assertThat(replace(otherIsp, request.closed("No", Actor.SYSTEM, NOON))).isFalse();
        assertThat(find(request)).isEqualTo(request);
        assertThat(add(otherIsp, Requests.from("inigo@example.test"))).isTrue();
    }

    @Test
    void leavesNothingAfterARollback() {
        InstallationRequest stored = added(Requests.from(null));
        InstallationRequest fresh = Requests.from("inigo@example.test");

        rollBack(() -> {
            requests().add(isp.id(), fresh);
            requests().replace(isp.id(), stored.closed("No", Actor.SYSTEM, NOON));
        });

        assertThat(requests().find(isp.id(), fresh.id())).isEmpty();
        assertThat(find(stored)).isEqualTo(stored);
    }

    private Installation agreed(boolean discounts) {
        return Requests.installation(
                isp.plan("Hogar").id(), isp.router("Norte"), discounts ? Samples.money("100.25") : null);
    }

    private InstallationRequest added(InstallationRequest request) {
        assertThat(add(isp, request)).isTrue();
        return request;
    }

    private boolean add(SampleIsp of, InstallationRequest request) {
        return inTransaction(() -> requests().add(of.id(), request));
    }

    private boolean replace(SampleIsp of, InstallationRequest request) {
        return inTransaction(() -> requests().replace(of.id(), request));
    }

    private InstallationRequest find(InstallationRequest request) {
        return requests().find(isp.id(), request.id()).orElseThrow();
    }

    private InstallationRequestStore requests() {
        return stores().installationRequests();
    }
}
