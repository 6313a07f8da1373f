package io.wispportal.core.message.gateway;

import io.wispportal.Money;
import io.wispportal.core.FormErrors;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import java.math.BigDecimal;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a gateway must be like to be stored. Whether its address may be reached is decided when it is. */
final class GatewayRules {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_LINE = 200;
    private static final int HIGHEST_CAP = 100_000;

    private static final BigDecimal HIGHEST_PRICE = new BigDecimal(1_000_000);
    private static final BigDecimal HIGHEST_MONEY_CAP = new BigDecimal(1_000_000_000);

    private GatewayRules() {}

    /** @param errors what could not be read of the form */
    static void check(FormErrors errors, GatewayForm form, @Nullable Gateway stored) {
        errors.required(LONGEST_TEXT, GatewayFields.URL, form.field(GatewayFields.URL));
        errors.check(isAddress(form.field(GatewayFields.URL)), GatewayFields.URL, "invalid");
        switch (form.kind()) {
            case HTTP -> http(errors, form);
            case ANDROID -> errors.required(LONGEST_LINE, GatewayFields.USER, form.field(GatewayFields.USER));
            case WHATSAPP_CLOUD -> whatsapp(errors, form);
        }
        secret(errors, form, stored);
        Integer cap = form.dailyCap();
        errors.check(cap != null && cap >= 1 && cap <= HIGHEST_CAP, "dailyCap", "range");
        money(errors, form);
        errors.throwIfAny();
    }

    /** A cap says nothing about messages of which nobody knows the price. */
    private static void money(FormErrors errors, GatewayForm form) {
        Money price = form.price();
        Money cap = form.moneyCap();
        amount(errors, "price", price, HIGHEST_PRICE);
        amount(errors, "moneyCap", cap, HIGHEST_MONEY_CAP);
        errors.check(cap == null || price != null, "price", "required");
        errors.check(cap == null || price == null || cap.compareTo(price) >= 0, "moneyCap", "belowPrice");
    }

    private static void amount(FormErrors errors, String field, @Nullable Money amount, BigDecimal highest) {
        errors.check(amount == null || amount.isPositive(), field, "notPositive");
        errors.check(amount == null || amount.amount().compareTo(highest) <= 0, field, "tooLarge");
    }

    private static void http(FormErrors errors, GatewayForm form) {
        String all = form.field(GatewayFields.URL) + form.field(GatewayFields.BODY);
        errors.check(all.contains("{to}") && all.contains("{text}"), GatewayFields.BODY, "noPlaces");
        errors.atMost(LONGEST_TEXT, GatewayFields.BODY, form.field(GatewayFields.BODY));
        errors.atMost(LONGEST_TEXT, GatewayFields.HEADERS, form.field(GatewayFields.HEADERS));
        headers(errors, form.field(GatewayFields.HEADERS));
        errors.atMost(LONGEST_LINE, GatewayFields.ACCEPTED, form.field(GatewayFields.ACCEPTED));
        errors.check(
                form.field(GatewayFields.KEY_HEADER).matches("[A-Za-z0-9-]{0,60}"),
                GatewayFields.KEY_HEADER,
                "invalid");
    }

    private static void headers(FormErrors errors, String typed) {
        boolean valid = GatewayFields.areHeaders(typed);
        errors.check(valid, GatewayFields.HEADERS, "invalid");
        errors.check(!valid || !MaskedField.holdsCredential(typed), GatewayFields.HEADERS, "credential");
    }

    private static void whatsapp(FormErrors errors, GatewayForm form) {
        errors.check(form.field(GatewayFields.TEMPLATE).matches("[a-z0-9_]{1,200}"), GatewayFields.TEMPLATE, "invalid");
        errors.check(
                form.field(GatewayFields.LANGUAGE).matches("[a-z]{2,3}(_[A-Z]{2})?"),
                GatewayFields.LANGUAGE,
                "invalid");
    }

    /** Who changes the address types the secret again: else it could be sent to where it can be read. */
    private static void secret(FormErrors errors, GatewayForm form, @Nullable Gateway stored) {
        errors.atMost(LONGEST_TEXT, "secret", form.secret());
        errors.check(form.secret().chars().allMatch(c -> c > ' ' && c != 127), "secret", "invalid");
        Gateway kept = stored != null && stored.kind() == form.kind() && stored.secret() != null ? stored : null;
        boolean moved = kept != null && !kept.field(GatewayFields.URL).equals(form.field(GatewayFields.URL));
        errors.check(!moved || !form.secret().isEmpty(), "secret", "again");
        errors.check(
                kept != null
                        || form.kind() == GatewayKind.HTTP
                        || !form.secret().isEmpty(),
                "secret",
                "required");
    }

    private static boolean isAddress(String typed) {
        String filled = typed.replaceAll("\\{(to|text|key|token)}", "x");
        try {
            URI address = URI.create(filled);
            return address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
