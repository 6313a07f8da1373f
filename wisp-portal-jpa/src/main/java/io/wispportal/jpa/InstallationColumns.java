package io.wispportal.jpa;

import io.wispportal.Money;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.preinstall.Installation;
import io.wispportal.router.RouterId;
import io.wispportal.service.PlanId;
import io.wispportal.service.ServiceId;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was agreed at activation, as columns of a request's row; all of them null before. */
final class InstallationColumns {

    static final Columns COLUMNS = Columns.of("r", """
            customer uuid, user_name varchar, service uuid, planned_on date, currency varchar, cost numeric,
            cost_discount numeric, plan_id uuid, plan_currency varchar, plan_discount numeric, router_id uuid, ip varchar,
            queue varchar, zone varchar, technician varchar, activated_by_kind varchar, activated_by uuid,
            activated_by_name varchar, activated_at instant, installed_at instant""");

    private InstallationColumns() {}

    static @Nullable Installation read(Row row) {
        UUID customer = row.uuidOrNull();
        if (customer == null) {
            row.skip(COLUMNS.size() - 1);
            return null;
        }
        UserName userName = new UserName(row.text());
        ServiceId service = new ServiceId(row.uuid());
        var date = row.date();
        Currency currency = row.currency();
        return new Installation(
                new CustomerId(customer),
                userName,
                service,
                date,
                row.money(currency),
                row.moneyOrNull(currency.getCurrencyCode()),
                new PlanId(row.uuid()),
                row.moneyOrNull(row.textOrNull()),
                new RouterId(row.uuid()),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                Objects.requireNonNull(InstallationRequestRow.actor(row)),
                row.instant(),
                row.instantOrNull());
    }

    static void put(Map<String, @Nullable Object> values, @Nullable Installation agreed) {
        if (agreed == null) {
            return; // never taken back: what was null stays null
        }
        values.put("customer", agreed.customer().value());
        values.put("user_name", agreed.userName());
        values.put("service", agreed.service().value());
        values.put("planned_on", agreed.date());
        values.put("currency", agreed.cost().currency().getCurrencyCode());
        values.put("cost", agreed.cost().amount());
        values.put("cost_discount", amount(agreed.costDiscount()));
        values.put("plan_id", agreed.plan().value());
        values.put("plan_currency", code(agreed.planDiscount()));
        values.put("plan_discount", amount(agreed.planDiscount()));
        values.put("router_id", agreed.router().value());
        values.put("ip", agreed.ip());
        values.put("queue", agreed.queue());
        values.put("zone", agreed.zone());
        values.put("technician", agreed.technician());
        InstallationRequestRow.put(values, "activated", agreed.by());
        values.put("activated_at", agreed.at());
        values.put("installed_at", agreed.installedAt());
    }

    private static @Nullable Object amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable Object code(@Nullable Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }
}
