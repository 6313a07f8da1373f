package io.wispportal.core.message.template;

import io.wispportal.Money;
import io.wispportal.core.money.MoneyText;
import io.wispportal.core.tenant.PublicNames;
import io.wispportal.tenant.Tenant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Made-up values for previews. Its link is as long as a real one and lets nobody in. */
final class SampleValues implements TemplateText.Values {

    private final Tenant tenant;
    private final LetterTexts texts;
    private final LocalDate today;

    SampleValues(Tenant tenant, LocalDate today) {
        this.tenant = tenant;
        this.texts = LetterTexts.of(tenant);
        this.today = today;
    }

    @Override
    public String of(String tag) {
        return switch (tag) {
            case TemplateTags.COMPANY -> tenant.name();
            case TemplateTags.USER_NAME -> texts.get("sample.usuario") + "@" + tenant.slug();
            case TemplateTags.AMOUNT, TemplateTags.BALANCE -> money("sample.amount");
            case TemplateTags.ACTIVATED -> texts.get("activated");
            case TemplateTags.MONTH ->
                DateTimeFormatter.ofPattern("LLLL", tenant.locale()).format(today) + " de " + today.getYear();
            case TemplateTags.REPORT_PAGE -> portal() + "/mis-reportes/…";
            case TemplateTags.REMAINDER -> texts.format("rest", money("sample.rest"));
            case TemplateTags.SIGNATURE -> texts.signature(tenant);
            case TemplateTags.DUE ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                        .withLocale(tenant.locale())
                        .format(today.plusDays(5));
            case TemplateTags.LINK -> portal() + "/a/" + "X".repeat(22);
            case TemplateTags.BALANCE_PAGE -> portal() + PublicNames.balancePath(tenant);
            default -> texts.get("sample." + tag);
        };
    }

    private String portal() {
        return "https://" + (tenant.domain() == null ? "portal.example" : tenant.domain());
    }

    private String money(String key) {
        return MoneyText.of(Money.of(texts.get(key), tenant.currency().getCurrencyCode()), tenant.locale());
    }
}
