package io.wispportal.web.page;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerState;
import io.wispportal.staff.Permission;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as the page's head shows it.
 *
 * @param name        as people know it, for example {@code ana@wispmega}
 * @param fullName    null where the page does not know it
 * @param permissions a staff member's, empty for customers; decide which entries the navigation shows
 * @param cancelled   whether it is a customer whose relation has ended: invoices and paying are all there is (CRE-11)
 * @param visitor     the staff member who acts as the customer, null if it is the customer (LNK-02)
 */
public record SignedIn(
        String name,
        @Nullable String fullName,
        Set<Permission> permissions,
        boolean cancelled,
        @Nullable String visitor) {

    public SignedIn(String name, Set<Permission> permissions) {
        this(name, permissions, null);
    }

    SignedIn(String name, Set<Permission> permissions, @Nullable String visitor) {
        this(name, null, permissions, false, visitor);
    }

    SignedIn as(Customer customer) {
        return new SignedIn(
                name, customer.fullName(), permissions, customer.state() == CustomerState.CANCELLED, visitor);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Up to two letters for the round mark. */
    public String initials() {
        String letters = fullName == null
                ? name.substring(0, Math.min(2, name.length()))
                : Stream.of(fullName.strip().split("\\s+", -1))
                        .limit(2)
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }
}
