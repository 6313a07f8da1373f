package io.wispportal.preinstall;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for the service, as typed; what need not be filled in and was left out is null.
 *
 * @param nationalId  official identity number
 * @param email       where mail about the request goes
 * @param address     street and number where the service is wanted
 * @param locality    neighbourhood or the like
 * @param phone       mobile
 */
public record Applicant(
        String firstName,
        String lastNames,
        @Nullable String nationalId,
        @Nullable String email,
        String address,
        @Nullable String locality,
        @Nullable String city,
        @Nullable String postalCode,
        String phone,
        @Nullable String secondPhone,
        @Nullable String comments) {

    public Applicant {
        Objects.requireNonNull(firstName, "firstName");
        Objects.requireNonNull(lastNames, "lastNames");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(phone, "phone");
    }

    public String fullName() {
        return (firstName + " " + lastNames).strip();
    }

    /** The e-mail as it is compared: nobody else may have it, whatever its case. */
    public @Nullable String comparedEmail() {
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    Applicant withEmail(@Nullable String other) {
        return new Applicant(
                firstName,
                lastNames,
                nationalId,
                other,
                address,
                locality,
                city,
                postalCode,
                phone,
                secondPhone,
                comments);
    }

    /** Names nobody: it may get into a log. */
    @Override
    public String toString() {
        return "Applicant";
    }
}
