package io.wispportal.customer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber of a tenant. Contact data may be absent (null).
 *
 * @param email where the portal's mail goes, or null: then mail is skipped and staff see that
 * @param nationalId official identity number, as typed by staff
 * @param taxId tax number, as typed by staff
 * @param zone the tenant's name for the area
 */
public record Customer(
        CustomerId id,
        UserName userName,
        String firstName,
        String lastNames,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String zone,
        @Nullable String nationalId,
        @Nullable String taxId,
        CustomerState state) {

    public Customer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(userName, "userName");
        if (firstName.isBlank()) {
            throw new IllegalArgumentException("a customer needs a first name: " + userName);
        }
    }

    /** One without a tax number. */
    public Customer(
            CustomerId id,
            UserName userName,
            String firstName,
            String lastNames,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String zone,
            @Nullable String nationalId,
            CustomerState state) {
        this(id, userName, firstName, lastNames, email, phone, address, zone, nationalId, null, state);
    }

    /** The same with other official numbers. */
    public Customer with(OfficialNumbers next) {
        return new Customer(
                id,
                userName,
                firstName,
                lastNames,
                email,
                phone,
                address,
                zone,
                next.nationalId(),
                next.taxId(),
                state);
    }

    public OfficialNumbers officialNumbers() {
        return new OfficialNumbers(nationalId, taxId);
    }

    public String fullName() {
        return (firstName + " " + lastNames).strip();
    }
}
