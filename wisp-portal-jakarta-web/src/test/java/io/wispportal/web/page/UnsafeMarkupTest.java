package io.wispportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.html.SafeHtml;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Templates escape whatever they show; the one exception is HTML whose type says that it was made harmless. */
@Tag("BAL-06")
class UnsafeMarkupTest {

    private static final Pattern PARAMETER = Pattern.compile("@param ([\\w.]+) (\\w+)");
    private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\{([^}]*)}?");

    /** Java that would write past the escaping of templates. */
    private static final Pattern PAST_TEMPLATES = Pattern.compile("\\bwriteContent\\(|implements Content\\b");

    @Test
    void onlySafeHtmlIsShownAsItIs() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path template : files("src/main/jte")) {
            List<String> shown = unescaped(Files.readString(template));
            if (!shown.isEmpty()) {
                found.put(template.getFileName().toString(), shown);
            }
        }
        assertThat(found).isEqualTo(Map.of("rich.jte", List.of("SafeHtml")));
    }

    @Test
    void noClassWritesPastTheTemplates() throws IOException {
        for (Path source : files("src/main/java")) {
            assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(PAST_TEMPLATES);
        }
    }

    @Test
    void nobodyMakesSafeHtmlOfAnythingElse() {
        assertThat(SafeHtml.class.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .containsOnly(Modifier.PRIVATE);
    }

    @Test
    void whateverElseIsShownAsItIsIsFound() {
        assertThat(unescaped("@import x.SafeHtml\n@param SafeHtml html\n$unsafe{html.text()}"))
                .containsExactly("SafeHtml");
        assertThat(unescaped("@param String html\n<p>$unsafe{html}</p>")).containsExactly("String html");
        assertThat(unescaped("@param SafeHtml html\n@param View page\n$unsafe{html.text() + page.name()}"))
                .containsExactly("html.text() + page.name()");
        assertThat(unescaped("@param View page\n$unsafe{page.html().text()}")).containsExactly("page.html().text()");
        assertThat(unescaped("@param View page\n${page.name()}")).isEmpty();
    }

    /** What each place shows: its type if that is SafeHtml, else what is written there. */
    private static List<String> unescaped(String template) {
        Map<String, String> parameters = PARAMETER
                .matcher(template)
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
        return UNESCAPED
                .matcher(template)
                .results()
                .map(found -> shown(found.group(1), parameters))
                .toList();
    }

    private static String shown(String written, Map<String, String> parameters) {
        Matcher name = Pattern.compile("(\\w+)(\\.text\\(\\))?").matcher(written);
        if (!name.matches()) {
            return written;
        }
        String type = parameters.getOrDefault(name.group(1), "");
        return type.equals("SafeHtml") && name.group(2) != null ? type : type + " " + written;
    }

    private static List<Path> files(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
