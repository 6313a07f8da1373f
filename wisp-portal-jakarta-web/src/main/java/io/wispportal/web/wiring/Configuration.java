package io.wispportal.web.wiring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings by their keys. A system property wins over an environment variable of the same name, and that over
 * MicroProfile Config, where the server has it: so what starts the process decides. An empty value counts as not given.
 */
public final class Configuration {

    private static final int HIGHEST_PORT = 65535;

    private final Function<String, @Nullable String> source;

    private Configuration(Function<String, @Nullable String> source) {
        this.source = source;
    }

    /** What this process was started with. */
    public static Configuration ofThisProcess() {
        return of(List.of(System::getProperty, System::getenv, Configuration::ofServer));
    }

    /** @param sources the first that knows a key wins; they answer null for what they do not know */
    static Configuration of(List<Function<String, @Nullable String>> sources) {
        return new Configuration(key -> first(sources, key));
    }

    /** @param source answers null for what it does not know */
    public static Configuration of(Function<String, @Nullable String> source) {
        return of(List.of(source));
    }

    /** The same with one more value, which wins. */
    public Configuration with(String key, String value) {
        return of(List.of(asked -> asked.equals(key) ? value : null, source));
    }

    /** As it was written. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(source.apply(key));
    }

    /** @throws InvalidSettingException if it is neither {@code true} nor {@code false} */
    public boolean flag(String key, boolean otherwise) {
        return text(key).map(String::strip).map(text -> flag(key, text)).orElse(otherwise);
    }

    /** @throws InvalidSettingException if it is no port */
    public int port(String key, int otherwise) {
        return text(key).map(String::strip).map(text -> port(key, text)).orElse(otherwise);
    }

    /** What stands between commas or spaces. */
    public List<String> list(String key) {
        return Arrays.stream(text(key).orElse("").split("[ ,]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean flag(String key, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidSettingException(key + " debe ser true o false, y es «" + text + "».");
        };
    }

    private static int port(String key, String text) {
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new InvalidSettingException(
                key + " debe ser un número entre 1 y " + HIGHEST_PORT + ", y es «" + text + "».");
    }

    private static @Nullable String first(List<Function<String, @Nullable String>> sources, String key) {
        for (Function<String, @Nullable String> source : sources) {
            String value = source.apply(key);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String ofServer(String key) {
        try {
            return MicroProfileSource.value(key);
        } catch (LinkageError | IllegalStateException serverHasNone) {
            return null;
        }
    }
}
