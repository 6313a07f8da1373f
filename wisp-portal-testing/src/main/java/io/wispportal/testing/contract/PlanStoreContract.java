package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.service.Plan;
import io.wispportal.service.PlanId;
import io.wispportal.service.PlanStore;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PlanStore} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
public abstract class PlanStoreContract extends StoreContract {

    /** @return stores of which transactions, tenants and plans are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        Plan cheap = new Plan(new PlanId(Samples.uuid()), "Básico ñ", 1, 1, Samples.money("0.00"));
        Plan dear = new Plan(
                new PlanId(Samples.uuid()),
                "Plan «Señal» 東京 " + "x".repeat(180),
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Money.of("99999999999", "CLP"));

        commit(() -> {
            plans().add(isp.id(), cheap);
            plans().add(isp.id(), dear);
        });

        assertThat(plans().find(isp.id(), cheap.id())).contains(cheap);
        assertThat(plans().find(isp.id(), dear.id())).contains(dear);
    }

    @Test
    void listsAllByName() {
        Plan second = isp.plan("Hogar 50");
        Plan third = isp.plan("Hogar 60");
        Plan first = isp.plan("Hogar 10");

        assertThat(plans().all(isp.id())).containsExactly(first, second, third);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(plans().find(isp.id(), new PlanId(Samples.uuid()))).isEmpty();
        assertThat(plans().all(isp.id())).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        Plan plan = isp.plan("Hogar");

        assertThat(plans().find(otherIsp.id(), plan.id())).isEmpty();
        assertThat(plans().all(otherIsp.id())).isEmpty();
    }

    @Test
    void leavesNothingAfterARollback() {
        Plan plan = Samples.plan("Hogar");

        rollBack(() -> plans().add(isp.id(), plan));

        assertThat(plans().find(isp.id(), plan.id())).isEmpty();
    }

    private PlanStore plans() {
        return stores().plans();
    }
}
