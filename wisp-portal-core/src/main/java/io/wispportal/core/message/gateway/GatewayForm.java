package io.wispportal.core.message.gateway;

import io.wispportal.Money;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.SendingPrice;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A gateway as staff fill it in.
 *
 * @param fields   those of {@link GatewayFields#of}, stripped
 * @param secret   a new token or password; empty: the stored one stays
 * @param dailyCap null if it could not be read
 * @param price    of one segment; null: none was filled in
 * @param moneyCap the most that may be spent within 24 hours; null: any amount
 * @param version  of the channel's gateway that the form was made for, 0 for none
 */
public record GatewayForm(
        GatewayKind kind,
        Map<String, String> fields,
        String secret,
        @Nullable Integer dailyCap,
        @Nullable Money price,
        @Nullable Money moneyCap,
        long version) {

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What its messages cost, once it is known to be right. */
    @Nullable
    SendingPrice sendingPrice() {
        return price == null ? null : new SendingPrice(price, moneyCap);
    }

    /** Does not print the secret. */
    @Override
    public String toString() {
        return "GatewayForm[" + kind + "]";
    }
}
