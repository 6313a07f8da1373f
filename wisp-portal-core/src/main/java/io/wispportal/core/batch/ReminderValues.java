package io.wispportal.core.batch;

import io.wispportal.batch.Debtor;
import io.wispportal.core.message.template.TemplateTags;
import io.wispportal.core.message.template.TemplateText;
import io.wispportal.core.money.MoneyText;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.tenant.Tenant;
import java.time.format.DateTimeFormatter;

/**
 * What a reminder tells one customer.
 *
 * @param portal address of the tenant's portal
 * @param day    writes days
 * @param link   lets this customer in; empty where the text holds none
 */
record ReminderValues(Tenant tenant, String portal, DateTimeFormatter day, Debtor debtor, String link)
        implements TemplateText.Values {

    @Override
    public String of(String tag) {
        return switch (tag) {
            case TemplateTags.COMPANY -> tenant.name();
            case TemplateTags.CUSTOMER -> debtor.fullName();
            case TemplateTags.BALANCE -> MoneyText.of(debtor.due(), tenant.locale());
            case TemplateTags.DUE -> day.format(debtor.firstDue());
            case TemplateTags.LINK -> link;
            case TemplateTags.BALANCE_PAGE -> isOpen() ? portal + PublicNames.balancePath(tenant) : portal;
            default -> throw new IllegalArgumentException("no reminder has the tag " + tag);
        };
    }

    private boolean isOpen() {
        return !tenant.settings().balance().identifiers().isEmpty();
    }
}
