package io.wispportal.web.staff;

import io.wispportal.Money;
import io.wispportal.core.preinstall.AmountsToBill;
import io.wispportal.web.page.Frame;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code staff/to-bill.jte} shows: what is left to bill after the discounts. The portal makes no invoices, so it also
 * says who does.
 */
public record AgreedMoney(Frame frame, AmountsToBill amounts) {

    /** Amounts by what they are for; what is not known is left out. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        Money once = amounts.once();
        if (once != null) {
            lines.put(frame.t("installation.toBill.once"), frame.texts().money(once));
        }
        Money monthly = amounts.monthly();
        if (monthly != null) {
            lines.put(
                    frame.t("installation.toBill.monthly"),
                    frame.t("service.price.month", frame.texts().money(monthly)));
        }
        return lines;
    }
}
