package io.wispportal.web.wiring;

import io.wispportal.core.Spi;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Chooses one adapter for each interface: an integrator's bean replaces the built-in; two beans for the same interface
 * stop the start with both names.
 */
final class AdapterChoice {

    private AdapterChoice() {}

    /** @throws IllegalStateException naming both beans where there are two */
    static Map<Class<?>, Object> choose(Instance<Object> beans, BuiltInAdapters builtIn) {
        Map<Class<?>, Object> chosen = new LinkedHashMap<>();
        for (Class<?> spi : Spi.all()) {
            Instance<?> found = beans.select(spi);
            if (found.isAmbiguous()) {
                throw new IllegalStateException("two adapters for " + spi.getSimpleName() + ": " + names(found));
            }
            if (found.isResolvable()) {
                chosen.put(spi, found.get());
            } else {
                builtIn.find(spi).ifPresent(adapter -> chosen.put(spi, adapter));
            }
        }
        return chosen;
    }

    private static String names(Instance<?> found) {
        List<String> names = found.handlesStream()
                .map(handle -> handle.getBean().getBeanClass().getName())
                .sorted()
                .toList();
        return names.stream().collect(Collectors.joining(" and "));
    }
}
