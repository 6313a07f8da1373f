package io.wispportal.routeros.simulator;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a simulated router is from its start on. What can change while it runs is in {@link Faults}.
 *
 * @param port 0 for any
 * @param users rows of {@code /user} from the factory
 * @param maxSessions connections at a time; one more is closed at once
 * @param concurrent commands with tags are carried out and answered in any order, as the seed wills
 * @param partialLists where one item of a list does not exist, those before it are changed all the same
 * @param stateFile what the router keeps when it is started again; null for nothing
 */
public record SimulatorSettings(
        RouterVersion version,
        InetAddress address,
        int port,
        List<SimulatedUser> users,
        LoginStyle loginStyle,
        DeviceMode deviceMode,
        int maxSessions,
        boolean concurrent,
        boolean partialLists,
        long seed,
        Clock clock,
        NameResolver resolver,
        @Nullable Path stateFile) {

    public SimulatorSettings {
        users = List.copyOf(users);
    }

    /** The newest version on a free port of this machine, for {@code admin} without a password. */
    public static SimulatorSettingsBuilder builder() {
        return new SimulatorSettingsBuilder();
    }
}
