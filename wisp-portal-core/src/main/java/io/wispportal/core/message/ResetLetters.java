package io.wispportal.core.message;

import io.wispportal.core.credential.ResetCodes;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.TemplateText;
import io.wispportal.core.message.template.Templates;
import io.wispportal.core.message.template.Written;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.Tenant;
import java.util.Optional;
import java.util.UUID;

/** Writes the mail or SMS with the code to choose a new password with; each try to send it has a code of its own. */
public final class ResetLetters {

    private final CustomerStore customers;
    private final ResetCodes codes;
    private final Templates templates;

    public ResetLetters(CustomerStore customers, ResetCodes codes, Templates templates) {
        this.customers = customers;
        this.codes = codes;
        this.templates = templates;
    }

    /** Empty if nobody waits for it any more. */
    Optional<Letter> write(Tenant tenant, UUID subject) {
        return customers
                .find(tenant.id(), new CustomerId(subject))
                .flatMap(customer -> written(tenant, customer, TemplateKind.PASSWORD_RESET)
                        .map(written -> letter(tenant, customer, written)));
    }

    /** The text of an SMS; empty if nobody waits for it any more. */
    Optional<String> sms(Tenant tenant, Customer customer) {
        return written(tenant, customer, TemplateKind.PASSWORD_RESET_SMS).map(Written::text);
    }

    private Optional<Written> written(Tenant tenant, Customer customer, TemplateKind kind) {
        return codes.make(tenant.id(), customer.id())
                .map(code -> templates.write(tenant, kind, values(tenant, customer, code)));
    }

    private static TemplateText.Values values(Tenant tenant, Customer customer, String code) {
        return tag -> switch (tag) {
            case TemplateTags.COMPANY -> tenant.name();
            case TemplateTags.CUSTOMER -> customer.fullName();
            case TemplateTags.USER_NAME -> customer.userName().at(tenant.slug());
            case TemplateTags.CODE -> code;
            case TemplateTags.SIGNATURE -> LetterTexts.of(tenant).signature(tenant);
            default -> throw new IllegalArgumentException("no message with a code has the tag " + tag);
        };
    }

    private static Letter letter(Tenant tenant, Customer customer, Written written) {
        String missing = LetterTexts.of(tenant).get("missing.customer");
        return new Letter(customer.email(), missing, written.subject(), written.text());
    }
}
