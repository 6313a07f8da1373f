package io.wispportal.core.credential;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some 3,000 passwords of eight or more characters that many people use, by how often they turned up in leaks (from
 * zxcvbn's frequency list, MIT), and their Spanish kin.
 */
record CommonPasswords(Set<String> small) {

    private static final String FILE = "common-passwords.txt";

    static CommonPasswords read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8))) {
            return new CommonPasswords(lines.lines().collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String password) {
        return small.contains(password.toLowerCase(Locale.ROOT));
    }
}
