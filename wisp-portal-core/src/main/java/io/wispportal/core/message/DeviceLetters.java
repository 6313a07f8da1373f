package io.wispportal.core.message;

import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.Templates;
import io.wispportal.core.message.template.Written;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.Tenant;
import java.util.Optional;
import java.util.UUID;

/** Writes the mail that tells a customer of a browser that came in for the first time. */
public final class DeviceLetters {

    private final CustomerStore customers;
    private final Templates templates;

    public DeviceLetters(CustomerStore customers, Templates templates) {
        this.customers = customers;
        this.templates = templates;
    }

    Optional<Letter> write(Tenant tenant, UUID subject) {
        return customers.find(tenant.id(), new CustomerId(subject)).map(customer -> letter(tenant, customer));
    }

    private Letter letter(Tenant tenant, Customer customer) {
        LetterTexts texts = LetterTexts.of(tenant);
        Written written = templates.write(tenant, TemplateKind.NEW_DEVICE, tag -> switch (tag) {
            case TemplateTags.COMPANY -> tenant.name();
            case TemplateTags.CUSTOMER -> customer.fullName();
            case TemplateTags.USER_NAME -> customer.userName().at(tenant.slug());
            case TemplateTags.SIGNATURE -> texts.signature(tenant);
            default -> throw new IllegalArgumentException("the notice of a new device has no tag " + tag);
        });
        return new Letter(customer.email(), texts.get("missing.customer"), written.subject(), written.text());
    }
}
