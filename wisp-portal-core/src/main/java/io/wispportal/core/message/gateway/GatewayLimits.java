package io.wispportal.core.message.gateway;

import io.wispportal.message.Gateway;
import io.wispportal.message.SendingPrice;
import org.jspecify.annotations.Nullable;

/**
 * How much may go over a gateway.
 *
 * @param dailyCap  messages within 24 hours
 * @param perMinute requests within a minute
 * @param price     what messages cost and may cost, or null if nobody said
 */
public record GatewayLimits(
        int dailyCap, int perMinute, @Nullable SendingPrice price) {

    /** The operator chose the installation's gateway and knows what it stands. */
    static final GatewayLimits INSTALLATION = new GatewayLimits(500, Integer.MAX_VALUE, null);

    /** A tenant types the address: what is there must not be flooded from here. */
    private static final int PER_MINUTE = 60;

    static GatewayLimits of(Gateway own) {
        return new GatewayLimits(own.dailyCap(), PER_MINUTE, own.price());
    }
}
