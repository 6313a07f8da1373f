package io.wispportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page with a missing text fails only when somebody opens it; this fails before. */
class TemplateTextsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9]+)+\\.?)\"");

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
