package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's program is what it says: short, complete, and it pays the invoice. */
@Tag("SDK-02")
class ReadmeTest {

    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theProgramOfTheReadmePaysTheInvoice() throws Exception {
        compile(program());

        assertThat(output()).contains("PAID");
    }

    @Test
    void theMainOfTheReadmeHasAtMostTwentyLines() throws IOException {
        String main = program().substring(program().indexOf("public class"));

        assertThat(main.lines().count()).isLessThanOrEqualTo(20);
    }

    private static String program() throws IOException {
        Matcher found = PROGRAM.matcher(Files.readString(Path.of("../README.md")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void compile(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Main.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int result = compiler.run(
                null,
                null,
                errors,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                file.toString());
        assertThat(result).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String output() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Object arguments = new String[0];
            loader.loadClass("Main").getMethod("main", String[].class).invoke(null, arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
