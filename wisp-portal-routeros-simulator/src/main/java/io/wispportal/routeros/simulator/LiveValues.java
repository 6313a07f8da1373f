package io.wispportal.routeros.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Values that nobody wrote down.
 *
 * <p>Mutable state: when the router was started.
 */
final class LiveValues {

    private final RouterVersion version;
    private final DeviceMode mode;
    private final InstantSource clock;
    private final Wall wall;
    private Instant start;

    LiveValues(RouterVersion version, DeviceMode mode, InstantSource clock, Wall wall) {
        this.version = version;
        this.mode = mode;
        this.clock = clock;
        this.wall = wall;
        this.start = clock.instant();
    }

    void restart() {
        start = clock.instant();
    }

    Map<String, String> of(String menu) {
        return switch (menu) {
            case "/system/resource" -> Map.of("uptime", uptime(), "version", version.text(), "build-time", buildTime());
            case "/system/clock" -> Map.of("time", wall.time(), "date", wall.date());
            case "/system/device-mode" -> deviceMode();
            default -> Map.of();
        };
    }

    private Map<String, String> deviceMode() {
        String allowed = String.valueOf(mode.allowsProxy());
        return Map.of(
                "mode", mode.text(), "proxy", allowed, "hotspot", allowed, "scheduler", allowed, "fetch", allowed);
    }

    private String uptime() {
        return Durations.format(Duration.between(start, clock.instant()));
    }

    private String buildTime() {
        return version.isSix() ? "Nov/29/2024 10:42:51" : "2025-02-06 09:10:14";
    }
}
