package io.wispportal.core.customer;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.audit.Changes;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.OfficialNumbers;
import io.wispportal.staff.Permission;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Administrators say what national id and tax number a customer has; the balance lookup finds the customer by them from then
 * on (BAL-02). Every change is audited with old and new value. Called outside a transaction.
 */
public final class OfficialNumbersEditing {

    private static final int LONGEST = 40;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    private final CustomerStore customers;
    private final Transactions transactions;
    private final AuditLog audit;

    public OfficialNumbersEditing(CustomerStore customers, Transactions transactions, AuditLog audit) {
        this.customers = customers;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** @throws NotFoundException if the tenant has no such customer */
    public Customer find(StaffCaller staff, CustomerId id) {
        staff.require(Permission.EDIT_CUSTOMERS);
        return customers.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("customer", id));
    }

    /**
     * @param version {@link OfficialNumbers#version()} of those that the form was made for
     * @param typed   blank ones are none; blanks around do not count
     * @throws NotFoundException         if the tenant has no such customer
     * @throws InvalidInputException     naming the fields that are too long, hold what cannot be seen, or that nobody could be
     *                                   found by
     * @throws ConcurrentChangeException if somebody else changed them since; nothing is done
     */
    public void change(StaffCaller staff, CustomerId id, String version, OfficialNumbers typed) {
        OfficialNumbers before = find(staff, id).officialNumbers();
        OfficialNumbers next = new OfficialNumbers(orNull(typed.nationalId()), orNull(typed.taxId()));
        FormErrors errors = new FormErrors();
        check(errors, "nationalId", BalanceIdentifier.NATIONAL_ID, next.nationalId());
        check(errors, "taxId", BalanceIdentifier.TAX_ID, next.taxId());
        errors.throwIfAny();
        if (!before.equals(next)) {
            transactions.runInTransaction(() -> replace(staff, id, version, before, next));
        }
    }

    private void replace(
            StaffCaller staff, CustomerId id, String version, OfficialNumbers before, OfficialNumbers next) {
        if (!version.equals(before.version()) || !customers.replaceNumbers(staff.tenant(), id, before, next)) {
            throw new ConcurrentChangeException("official numbers", id);
        }
        Map<String, String> changes = Changes.of(values(before), values(next));
        audit.record(staff.tenant(), staff.actor(), AuditAction.CUSTOMER_NUMBERS_CHANGED, null, id, changes);
    }

    private static void check(FormErrors errors, String field, BalanceIdentifier kind, @Nullable String number) {
        errors.atMost(LONGEST, field, number)
                .check(number == null || !CONTROL.matcher(number).find(), field, "invalid")
                .check(number == null || kind.key(number).isPresent(), field, "short");
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static Map<String, String> values(OfficialNumbers numbers) {
        return Map.of(
                "nationalId", Objects.requireNonNullElse(numbers.nationalId(), ""),
                "taxId", Objects.requireNonNullElse(numbers.taxId(), ""));
    }
}
