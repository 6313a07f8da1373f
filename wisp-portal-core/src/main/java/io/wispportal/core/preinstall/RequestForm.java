package io.wispportal.core.preinstall;

import io.wispportal.document.DocumentId;
import io.wispportal.preinstall.Applicant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for an installation as filled in: blanks around do not count, what is blank was left out.
 *
 * @param form      made anew with each empty form: sent twice it makes one request
 * @param documents those that were sent for it and wait
 */
public record RequestForm(
        UUID form,
        String firstName,
        String lastNames,
        String nationalId,
        String email,
        String address,
        String locality,
        String city,
        String postalCode,
        String phone,
        String secondPhone,
        String comments,
        List<DocumentId> documents) {

    public RequestForm {
        documents = List.copyOf(documents);
    }

    Applicant applicant() {
        return new Applicant(
                firstName.strip(),
                lastNames.strip(),
                orNull(nationalId),
                orNull(email),
                address.strip(),
                orNull(locality),
                orNull(city),
                orNull(postalCode),
                phone.strip(),
                orNull(secondPhone),
                orNull(comments));
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** Names nobody: it may get into a log. */
    @Override
    public String toString() {
        return "RequestForm " + form;
    }
}
