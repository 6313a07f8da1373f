package io.wispportal.routeros.simulator;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a command line, each {@code --name=value}. */
final class Arguments {

    private static final Set<String> NAMES =
            Set.of("port", "address", "version", "user", "login", "device-mode", "state", "latency", "cost");

    private final Map<String, List<String>> values;

    private Arguments(Map<String, List<String>> values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException when a word is none of those known */
    static Arguments parse(String... words) {
        Map<String, List<String>> values = new HashMap<>();
        for (String word : words) {
            int end = word.indexOf('=');
            if (end < 0 || !word.startsWith("--") || !NAMES.contains(word.substring(2, end))) {
                throw new IllegalArgumentException("unknown argument " + word);
            }
            values.computeIfAbsent(word.substring(2, end), name -> new ArrayList<>())
                    .add(word.substring(end + 1));
        }
        return new Arguments(values);
    }

    int number(String name, int otherwise) {
        return last(name).map(Integer::parseInt).orElse(otherwise);
    }

    SimulatorSettings settings() {
        SimulatorSettingsBuilder settings = SimulatorSettings.builder().port(number("port", 8728));
        last("address").map(Arguments::address).ifPresent(settings::address);
        last("version").map(Arguments::version).ifPresent(settings::version);
        last("login").map(text -> LoginStyle.valueOf(upper(text))).ifPresent(settings::loginStyle);
        last("device-mode").map(text -> DeviceMode.valueOf(upper(text))).ifPresent(settings::deviceMode);
        last("state").map(Path::of).ifPresent(settings::stateFile);
        values.getOrDefault("user", List.of()).forEach(user -> add(user, settings));
        return settings.build();
    }

    private static void add(String user, SimulatorSettingsBuilder settings) {
        String[] parts = user.split(":", 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException("a user is NAME:PASSWORD or NAME:PASSWORD:GROUP");
        }
        settings.user(parts[0], parts[1], parts.length == 3 ? parts[2] : "full");
    }

    private static RouterVersion version(String text) {
        return RouterVersion.valueOf("V" + text.replace('.', '_'));
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getAllByName(text)[0];
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("unknown address " + text, unknown);
        }
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private Optional<String> last(String name) {
        return Optional.ofNullable(values.get(name)).map(all -> all.get(all.size() - 1));
    }
}
