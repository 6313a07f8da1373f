package io.wispportal.routeros.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The menus of a version, from {@code menus.txt}. */
final class Schema {

    private Schema() {}

    static Map<String, Menu> of(RouterVersion version) {
        Map<String, Menu> menus = new LinkedHashMap<>();
        MenuLines menu = null;
        for (String line : lines()) {
            if (line.startsWith("/")) {
                add(menu, menus);
                menu = new MenuLines(line, version);
            } else if (menu != null) {
                menu.take(line.strip());
            }
        }
        add(menu, menus);
        return Collections.unmodifiableMap(menus);
    }

    private static void add(@Nullable MenuLines lines, Map<String, Menu> menus) {
        if (lines != null && lines.isThere()) {
            Menu menu = lines.menu();
            menus.put(menu.path(), menu);
        }
    }

    private static List<String> lines() {
        try (InputStream in = Schema.class.getResourceAsStream("menus.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
