package io.wispportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page with a missing text fails only when somebody opens it; this fails before. */
class TemplateTextsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9]+)+\\.?)\"");

    /** What a key is put together of: a beginning that ends in a dot, or a stem and one of these ends. */
    private static final Pattern END = Pattern.compile(
            "one|many|title|text|effect|overdue|many\\.overdue" + "|overdue\\.(one|many)|review\\.(one|many)");

    private static final Pattern QUOTED = Pattern.compile("\"([a-zA-Z0-9_]+\\.[a-zA-Z0-9_.]*)\"");

    @Test
    void everyTextIsNamedSomewhere() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String root : List.of("src/main/jte", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    QUOTED.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
                }
            }
        }
        assertThat(ResourceBundle.getBundle("io.wispportal.web.messages").keySet())
                .filteredOn(key -> !isNamed(key, named))
                .isEmpty();
    }

    private static boolean isNamed(String key, Set<String> named) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            boolean stem = named.contains(key.substring(0, dot))
                    && END.matcher(key.substring(dot + 1)).matches();
            if (stem || named.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return named.contains(key);
    }

    @Test
    void everyTextThatATemplateNamesIsThere() throws IOException {
        Set<String> known =
                ResourceBundle.getBundle("io.wispportal.web.messages").keySet();
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> known.stream().noneMatch(text -> text.equals(key) || text.startsWith(key)))
                        .forEach(key -> missing.add(file.getFileName() + " " + key));
            }
        }
        assertThat(missing).isEmpty();
    }
}
