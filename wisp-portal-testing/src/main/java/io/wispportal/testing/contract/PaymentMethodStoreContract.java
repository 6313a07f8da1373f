package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PaymentMethodStore} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class PaymentMethodStoreContract extends StoreContract {

    /** @return stores of which transactions, tenants and payment methods are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasAddedWithEveryField() {
        PaymentMethod full = new PaymentMethod(
                new PaymentMethodId(Samples.uuid()),
                "ñ".repeat(80),
                "東".repeat(80),
                true,
                "línea 1\n" + "ü".repeat(1992),
                true,
                Integer.MAX_VALUE,
                0);
        PaymentMethod bare = new PaymentMethod(
                new PaymentMethodId(Samples.uuid()), "e", "Efectivo", false, "", false, Integer.MIN_VALUE, 0);

        isp.stored(full);
        isp.stored(bare);

        assertThat(find(full)).isEqualTo(full);
        assertThat(find(bare)).isEqualTo(bare);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(methods().find(isp.id(), new PaymentMethodId(Samples.uuid())))
                .isEmpty();
        assertThat(methods().all(isp.id())).isEmpty();
    }

    @Test
    void listsAllByPositionThenVisibleName() {
        PaymentMethod fourth = isp.stored(Samples.method("Banco", 10));
        PaymentMethod third = isp.stored(Samples.method("Tienda", 2));
        PaymentMethod second = isp.stored(Samples.method("Efectivo", 2));
        PaymentMethod first = isp.stored(hidden(Samples.method("Zelle", -1)));

        assertThat(methods().all(isp.id())).containsExactly(first, second, third, fourth);
    }

    @Test
    void replacesEveryFieldAndCountsTheVersion() {
        PaymentMethod before = isp.method();
        PaymentMethod after =
                new PaymentMethod(before.id(), "otro ñ", "Otro", false, "así", false, 99, before.version());

        assertThat(replace(isp, after)).isTrue();

        assertThat(find(before)).isEqualTo(versioned(after, 1));
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        PaymentMethod before = isp.method();
        replace(isp, hidden(before));
        PaymentMethod winner = find(before);

        assertThat(replace(isp, before)).isFalse();

        assertThat(find(before)).isEqualTo(winner);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        PaymentMethod before = isp.method();

        long winners = winners(
                () -> methods().replace(isp.id(), before), () -> methods().replace(isp.id(), hidden(before)));

        assertThat(winners).isEqualTo(1);
        assertThat(find(before).version()).isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        PaymentMethod method = isp.method();

        assertThat(methods().find(otherIsp.id(), method.id())).isEmpty();
        assertThat(methods().all(otherIsp.id())).isEmpty();
        assertThat(replace(otherIsp, hidden(method))).isFalse();
        assertThat(find(method)).isEqualTo(method);
    }

    @Test
    void leavesNothingAfterARollback() {
        PaymentMethod stored = isp.method();
        PaymentMethod added = Samples.method("Nuevo", 3);

        rollBack(() -> {
            methods().add(isp.id(), added);
            methods().replace(isp.id(), hidden(stored));
        });

        assertThat(methods().all(isp.id())).containsExactly(stored);
    }

    private static PaymentMethod hidden(PaymentMethod method) {
        return new PaymentMethod(
                method.id(),
                method.internalName(),
                method.visibleName(),
                false,
                method.instructions(),
                method.referenceRequired(),
                method.position(),
                method.version());
    }

    private static PaymentMethod versioned(PaymentMethod method, long version) {
        return new PaymentMethod(
                method.id(),
                method.internalName(),
                method.visibleName(),
                method.visible(),
                method.instructions(),
                method.referenceRequired(),
                method.position(),
                version);
    }

    private boolean replace(SampleIsp of, PaymentMethod method) {
        return inTransaction(() -> methods().replace(of.id(), method));
    }

    private PaymentMethod find(PaymentMethod method) {
        return methods().find(isp.id(), method.id()).orElseThrow();
    }

    private PaymentMethodStore methods() {
        return stores().paymentMethods();
    }
}
