package io.wispportal.core.message;

import io.wispportal.core.credential.ResetCodes;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.tenant.Tenant;
import java.util.Optional;
import java.util.UUID;

/** Writes the mail or SMS with the code to choose a new password with; each try to send it has a code of its own. */
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

    /** The text of an SMS; empty if nobody waits for it any more. */
    Optional<String> sms(Tenant tenant, Customer customer) {
        return codes.make(tenant.id(), customer.id())
                .map(code -> LetterTexts.of(tenant).format("PASSWORD_RESET_SMS.text", tenant.name(), code));
    }

    private static Letter letter(Tenant tenant, Customer customer, String code) {
        LetterTexts texts = LetterTexts.of(tenant);
        Object[] values = {
            tenant.name(), customer.fullName(), customer.userName().at(tenant.slug()), code
        };
        return new Letter(
                customer.email(),
                texts.get("missing.customer"),
                texts.format("PASSWORD_RESET.subject", values),
                texts.format("PASSWORD_RESET.text", values));
    }
}
