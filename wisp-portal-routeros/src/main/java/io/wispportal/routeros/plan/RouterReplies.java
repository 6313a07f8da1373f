package io.wispportal.routeros.plan;

import java.util.List;
import java.util.Map;

/**
 * What a router answered about itself, word by word; what it has no menu for is empty.
 *
 * @param resource of {@code /system/resource}
 * @param proxy of {@code /ip/proxy}
 * @param deviceMode of {@code /system/device-mode}, from 7.17
 * @param services the rows of {@code /ip/service}
 * @param clock of {@code /system/clock}
 * @param policies of the user's {@code /user/group}: {@code read,write,!ftp}
 * @param ipv6 whether {@code /ipv6/firewall/address-list} answered
 */
public record RouterReplies(
        Map<String, String> resource,
        Map<String, String> proxy,
        Map<String, String> deviceMode,
        List<Map<String, String>> services,
        Map<String, String> clock,
        String policies,
        boolean ipv6) {

    public RouterReplies {
        resource = Map.copyOf(resource);
        proxy = Map.copyOf(proxy);
        deviceMode = Map.copyOf(deviceMode);
        services = services.stream().map(Map::copyOf).toList();
        clock = Map.copyOf(clock);
    }
}
