package io.wispportal.core.payment;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.FormErrors;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.audit.Changes;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Staff edit the payment methods; customers are offered the visible ones under their visible names (MET-01, MET-02). */
public final class PaymentMethods {

    private final PaymentMethodStore methods;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;

    PaymentMethods(PaymentMethodStore methods, Transactions transactions, AuditLog audit, Supplier<UUID> ids) {
        this.methods = methods;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    /** What a customer may choose from, in the tenant's order. */
    public List<OfferedMethod> offered(CustomerCaller customer) {
        return offered(customer.tenant());
    }

    /** The same on pages that anybody may see. */
    public List<OfferedMethod> offered(TenantId tenant) {
        return methods.all(tenant).stream()
                .filter(PaymentMethod::visible)
                .map(OfferedMethod::of)
                .toList();
    }

    /** All of them, to edit, in the tenant's order. */
    public List<PaymentMethod> toEdit(StaffCaller staff) {
        staff.require(Permission.EDIT_PAYMENT_METHODS);
        return methods.all(staff.tenant());
    }

    /** All of them, hidden ones too, to name the one that a payment came by. */
    public List<PaymentMethod> toRegisterWith(StaffCaller staff) {
        staff.require(Permission.REGISTER_PAYMENTS);
        return methods.all(staff.tenant());
    }

    public PaymentMethod find(StaffCaller staff, PaymentMethodId id) {
        staff.require(Permission.EDIT_PAYMENT_METHODS);
        return methods.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("payment method", id));
    }

    public PaymentMethod add(StaffCaller staff, MethodForm form) {
        staff.require(Permission.EDIT_PAYMENT_METHODS);
        check(form);
        PaymentMethod method = form.method(new PaymentMethodId(ids.get()), 0);
        transactions.runInTransaction(() -> {
            methods.add(staff.tenant(), method);
            record(staff, AuditAction.METHOD_ADDED, method, changes(Map.of(), values(method)));
        });
        return method;
    }

    /**
     * @param version the version that the form was made for
     * @throws ConcurrentChangeException if somebody else changed it since
     */
    public void change(StaffCaller staff, PaymentMethodId id, long version, MethodForm form) {
        PaymentMethod before = find(staff, id);
        check(form);
        PaymentMethod after = form.method(id, version);
        transactions.runInTransaction(() -> {
            if (!methods.replace(staff.tenant(), after)) {
                throw new ConcurrentChangeException("payment method", id);
            }
            record(staff, AuditAction.METHOD_CHANGED, after, changes(values(before), values(after)));
        });
    }

    private void record(StaffCaller staff, AuditAction action, PaymentMethod method, Map<String, String> details) {
        audit.record(staff.tenant(), staff.actor(), action, method.id().value(), null, details);
    }

    private static void check(MethodForm form) {
        new FormErrors()
                .required(80, "internalName", form.internalName())
                .required(80, "visibleName", form.visibleName())
                .atMost(2000, "instructions", form.instructions())
                .check(form.position() >= 0 && form.position() <= 999, "position", "range")
                .throwIfAny();
    }

    /** What differs; the name always, so that the trail can be read by itself. */
    private static Map<String, String> changes(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changes = new TreeMap<>(Changes.of(before, after));
        changes.put("name", after.getOrDefault("internalName", ""));
        return changes;
    }

    private static Map<String, String> values(PaymentMethod method) {
        return Map.of(
                "internalName", method.internalName(),
                "visibleName", method.visibleName(),
                "instructions", method.instructions(),
                "visible", String.valueOf(method.visible()),
                "referenceRequired", String.valueOf(method.referenceRequired()),
                "position", String.valueOf(method.position()));
    }
}
