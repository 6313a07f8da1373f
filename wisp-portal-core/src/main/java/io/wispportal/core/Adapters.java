package io.wispportal.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;

/** One adapter for each interface of {@link Spi}; complete once it exists. */
public final class Adapters {

    private final Map<Class<?>, Object> bySpi;

    private Adapters(Map<Class<?>, Object> bySpi) {
        this.bySpi = Map.copyOf(bySpi);
    }

    /**
     * Sorts the adapters by the interfaces they implement; one object may serve several.
     *
     * @param chosen adapters for one interface each, whatever else they implement
     * @throws IllegalArgumentException naming every interface that has no adapter, both of two adapters for one
     *                                  interface, and objects that are no adapter
     */
    static Adapters of(List<Object> adapters, Map<Class<?>, Object> chosen) {
        Map<Class<?>, Object> bySpi = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        chosen.forEach((spi, adapter) -> choose(spi, adapter, bySpi, faults));
        adapters.forEach(adapter -> sort(adapter, bySpi, faults));
        TreeSet<String> missing = new TreeSet<>();
        Spi.ALL.stream().filter(spi -> !bySpi.containsKey(spi)).forEach(spi -> missing.add(spi.getSimpleName()));
        if (!missing.isEmpty()) {
            faults.add("no adapter for " + String.join(", ", missing));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return new Adapters(bySpi);
    }

    /** The adapter of an interface of {@link Spi#ALL}. */
    public <S> S get(Class<S> spi) {
        return spi.cast(Objects.requireNonNull(bySpi.get(spi), spi.getName()));
    }

    /** The adapter of an interface of {@link Spi#BUILT_IN}, or what the portal brings. */
    <S> S getOr(Class<S> spi, Supplier<S> builtIn) {
        Object given = bySpi.get(spi);
        return given == null ? builtIn.get() : spi.cast(given);
    }

    private static void choose(Class<?> spi, Object adapter, Map<Class<?>, Object> bySpi, List<String> faults) {
        if (Spi.all().contains(spi) && spi.isInstance(adapter)) {
            bySpi.put(spi, adapter);
        } else {
            faults.add(name(adapter) + " is no adapter for " + spi.getSimpleName());
        }
    }

    private static void sort(Object adapter, Map<Class<?>, Object> bySpi, List<String> faults) {
        List<Class<?>> served =
                Spi.all().stream().filter(spi -> spi.isInstance(adapter)).toList();
        if (served.isEmpty()) {
            faults.add(name(adapter) + " is no adapter");
        }
        for (Class<?> spi : served) {
            Object first = bySpi.putIfAbsent(spi, adapter);
            if (first != null && first != adapter) {
                faults.add("two adapters for " + spi.getSimpleName() + ": " + name(first) + " and " + name(adapter));
            }
        }
    }

    private static String name(Object adapter) {
        return adapter.getClass().getName();
    }
}
