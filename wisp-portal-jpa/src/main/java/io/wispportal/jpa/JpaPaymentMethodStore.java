package io.wispportal.jpa;

import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps payment methods in the table {@code payment_method}. */
final class JpaPaymentMethodStore implements PaymentMethodStore {

    private static final Columns COLUMNS = Columns.of("m", """
            id uuid, internal_name varchar, visible_name varchar, visible boolean, instructions varchar,
            reference_required boolean, sort_position integer, version bigint""");
    private static final String METHODS = COLUMNS.from("payment_method m where m.tenant_id = ?");
    private static final Comparator<PaymentMethod> ORDER =
            Comparator.comparingInt(PaymentMethod::position).thenComparing(PaymentMethod::visibleName);

    private final Sql sql;

    JpaPaymentMethodStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, PaymentMethod method) {
        sql.into("payment_method")
                .set("tenant_id", tenant.value())
                .set("id", method.id().value())
                .set("internal_name", method.internalName())
                .set("visible_name", method.visibleName())
                .set("visible", method.visible())
                .set("instructions", method.instructions())
                .set("reference_required", method.referenceRequired())
                .set("sort_position", method.position())
                .set("version", method.version())
                .add();
    }

    @Override
    public Optional<PaymentMethod> find(TenantId tenant, PaymentMethodId id) {
        return sql.first(JpaPaymentMethodStore::read, METHODS + " and m.id = ?", tenant.value(), id.value());
    }

    @Override
    public List<PaymentMethod> all(TenantId tenant) {
        return sql.list(JpaPaymentMethodStore::read, METHODS, tenant.value()).stream()
                .sorted(ORDER)
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, PaymentMethod method) {
        return sql.changeOne(
                """
                update payment_method set internal_name = ?, visible_name = ?, visible = ?, instructions = ?,
                    reference_required = ?, sort_position = ?, version = version + 1
                where tenant_id = ? and id = ? and version = ?""",
                method.internalName(),
                method.visibleName(),
                method.visible(),
                method.instructions(),
                method.referenceRequired(),
                method.position(),
                tenant.value(),
                method.id().value(),
                method.version());
    }

    private static PaymentMethod read(Row row) {
        return new PaymentMethod(
                new PaymentMethodId(row.uuid()),
                row.text(),
                row.text(),
                row.flag(),
                row.text(),
                row.flag(),
                row.integer(),
                row.number());
    }
}
