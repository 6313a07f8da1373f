package io.wispportal.core.message;

import io.wispportal.core.credential.ResetCodes;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.tenant.Tenant;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;

/** Writes the mail with the code to choose a new password with; each try to send it has a code of its own. */
public final class ResetLetters {

    private final CustomerStore customers;
    private final ResetCodes codes;

    public ResetLetters(CustomerStore customers, ResetCodes codes) {
        this.customers = customers;
        this.codes = codes;
    }

    /** Empty if nobody waits for it any more. */
    Optional<Letter> write(Tenant tenant, UUID subject) {
        CustomerId id = new CustomerId(subject);
        return customers
                .find(tenant.id(), id)
                .flatMap(customer -> codes.make(tenant.id(), id).map(code -> letter(tenant, customer, code)));
    }

    private static Letter letter(Tenant tenant, Customer customer, String code) {
        ResourceBundle texts = ResourceBundle.getBundle("io.wispportal.core.message.letters", tenant.locale());
        Object[] values = {
            tenant.name(), customer.fullName(), customer.userName().at(tenant.slug()), code
        };
        return new Letter(
                customer.email(),
                texts.getString("missing.customer"),
                new MessageFormat(texts.getString("PASSWORD_RESET.subject"), tenant.locale()).format(values),
                new MessageFormat(texts.getString("PASSWORD_RESET.text"), tenant.locale()).format(values));
    }
}
