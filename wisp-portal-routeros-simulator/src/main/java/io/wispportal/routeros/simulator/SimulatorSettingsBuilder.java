package io.wispportal.routeros.simulator;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects settings.
 *
 * <p>Mutable state: the settings so far.
 */
public final class SimulatorSettingsBuilder {

    private RouterVersion version = RouterVersion.V7_18;
    private InetAddress address = InetAddress.getLoopbackAddress();
    private int port;
    private final List<SimulatedUser> users = new ArrayList<>();
    private LoginStyle loginStyle = LoginStyle.PLAIN;
    private DeviceMode deviceMode = DeviceMode.ADVANCED;
    private int maxSessions = 20;
    private boolean concurrent;
    private boolean partialLists;
    private long seed = 1;
    private Clock clock = Clock.systemUTC();
    private NameResolver resolver = name -> List.of();
    private @Nullable Path stateFile;

    SimulatorSettingsBuilder() {}

    public SimulatorSettingsBuilder version(RouterVersion newVersion) {
        version = newVersion;
        return this;
    }

    public SimulatorSettingsBuilder address(InetAddress newAddress) {
        address = newAddress;
        return this;
    }

    public SimulatorSettingsBuilder port(int newPort) {
        port = newPort;
        return this;
    }

    /** The first takes the place of {@code admin} without a password. */
    public SimulatorSettingsBuilder user(String name, String password, String group) {
        users.add(new SimulatedUser(name, password, group));
        return this;
    }

    public SimulatorSettingsBuilder loginStyle(LoginStyle newStyle) {
        loginStyle = newStyle;
        return this;
    }

    public SimulatorSettingsBuilder deviceMode(DeviceMode newMode) {
        deviceMode = newMode;
        return this;
    }

    public SimulatorSettingsBuilder maxSessions(int newMost) {
        maxSessions = newMost;
        return this;
    }

    /** See {@link SimulatorSettings}. */
    public SimulatorSettingsBuilder concurrent(long newSeed) {
        concurrent = true;
        seed = newSeed;
        return this;
    }

    /** See {@link SimulatorSettings}. */
    public SimulatorSettingsBuilder partialLists() {
        partialLists = true;
        return this;
    }

    public SimulatorSettingsBuilder clock(Clock newClock) {
        clock = newClock;
        return this;
    }

    public SimulatorSettingsBuilder resolver(NameResolver newResolver) {
        resolver = newResolver;
        return this;
    }

    /** Written a moment after each change and at the end; read at the start where it exists. */
    public SimulatorSettingsBuilder stateFile(Path newFile) {
        stateFile = newFile;
        return this;
    }

    public SimulatorSettings build() {
        List<SimulatedUser> known = users.isEmpty() ? List.of(new SimulatedUser("admin", "", "full")) : users;
        return new SimulatorSettings(
                version,
                address,
                port,
                known,
                loginStyle,
                deviceMode,
                maxSessions,
                concurrent,
                partialLists,
                seed,
                clock,
                resolver,
                stateFile);
    }
}
