package io.wispportal.credential;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One thing that must hold of a new password, for example:
 *
 * <pre>{@code
 * new PasswordRule("noSpaces", locale -> "No use espacios.", (password, facts) -> !password.contains(" "))
 * }</pre>
 *
 * @param name  stable and unlike those of other rules: letters and digits, beginning with a small one
 * @param text  what people read who broke it, one sentence in their language; it never repeats the password
 * @param holds whether the password keeps it; called on any thread, outside a transaction, as often as wanted; asks no
 *              network and throws nothing
 */
public record PasswordRule(String name, Function<Locale, String> text, BiPredicate<String, PasswordFacts> holds) {

    public PasswordRule {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(holds, "holds");
        if (!name.matches("[a-z][a-zA-Z0-9]*")) {
            throw new IllegalArgumentException("not a rule's name: " + name);
        }
    }

    @Override
    public String toString() {
        return "PasswordRule[" + name + "]";
    }
}
