package io.wispportal.app.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a password comes from: the console, without showing it; where there is none, the first line of the input. */
final class PasswordPrompt {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private final @Nullable Console console;
    private final Reader input;

    PasswordPrompt(@Nullable Console console, Reader input) {
        this.console = console;
        this.input = input;
    }

    static PasswordPrompt ofThisProcess() {
        var charset = Charset.forName(System.getProperty("native.encoding"));
        return new PasswordPrompt(System.console(), new InputStreamReader(System.in, charset));
    }

    /** A new one, 100 bits of chance in letters that are not mistaken for others. */
    static String generated() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    /** @throws RefusedCommandException if the console's two do not agree */
    @Nullable
    String ask() {
        return console == null ? firstLine() : twice(console);
    }

    private static String twice(Console console) {
        char[] first = console.readPassword("%s", CommandTexts.text("password.ask"));
        char[] second = console.readPassword("%s", CommandTexts.text("password.again"));
        if (!Arrays.equals(first, second)) {
            throw new RefusedCommandException("password.differs");
        }
        return first == null ? "" : new String(first);
    }

    private @Nullable String firstLine() {
        try {
            return new BufferedReader(input).readLine();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
