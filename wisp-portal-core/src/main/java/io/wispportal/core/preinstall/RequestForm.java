package io.wispportal.core.preinstall;

import io.wispportal.document.DocumentId;
import io.wispportal.preinstall.Applicant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request for an installation as filled in: blanks around do not count, what is blank was left out. Nor do marks that
 * nobody sees and that turn the direction of the text around: phones put them around numbers that are copied, and with
 * them a name could read as another one.
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

    private static final Pattern DIRECTION = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    public RequestForm {
        documents = List.copyOf(documents);
    }

    Applicant applicant() {
        return new Applicant(
                plain(firstName),
                plain(lastNames),
                orNull(nationalId),
                orNull(email),
                plain(address),
                orNull(locality),
                orNull(city),
                orNull(postalCode),
                plain(phone),
                orNull(secondPhone),
                orNull(comments));
    }

    static @Nullable String orNull(String text) {
        String plain = plain(text);
        return plain.isEmpty() ? null : plain;
    }

    private static String plain(String text) {
        return DIRECTION.matcher(text).replaceAll("").strip();
    }

    /** Names nobody: it may get into a log. */
    @Override
    public String toString() {
        return "RequestForm " + form;
    }
}
