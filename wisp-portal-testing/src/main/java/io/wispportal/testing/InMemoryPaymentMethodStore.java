package io.wispportal.testing;

import static io.wispportal.testing.Table.METHODS;

import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Payment methods in memory. */
public final class InMemoryPaymentMethodStore implements PaymentMethodStore {

    private final InMemoryDatabase database;

    public InMemoryPaymentMethodStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, PaymentMethod method) {
        database.insert(METHODS, tenant, method.id(), method);
    }

    @Override
    public Optional<PaymentMethod> find(TenantId tenant, PaymentMethodId id) {
        return database.find(METHODS, tenant, id);
    }

    @Override
    public List<PaymentMethod> all(TenantId tenant) {
        return database.all(METHODS, tenant)
                .sorted(Comparator.comparingInt(PaymentMethod::position).thenComparing(PaymentMethod::visibleName))
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, PaymentMethod method) {
        return database.change(
                METHODS, tenant, method.id(), now -> now.version() == method.version(), now -> next(method));
    }

    private static PaymentMethod next(PaymentMethod wanted) {
        return new PaymentMethod(
                wanted.id(),
                wanted.internalName(),
                wanted.visibleName(),
                wanted.visible(),
                wanted.instructions(),
                wanted.referenceRequired(),
                wanted.position(),
                wanted.version() + 1);
    }
}
