package io.wispportal.core.credential;

import io.wispportal.credential.PasswordFacts;
import io.wispportal.credential.PasswordPolicy;
import io.wispportal.credential.PasswordRule;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The rules that the portal brings, after NIST SP 800-63B: length and known bad ones, nothing about kinds of letters. */
public final class StandardRules implements PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final List<String> EVERYWHERE = List.of("internet", "wifi");
    private static final List<String> ENDS = List.of("", "1", "12", "123", "1234", "12345");

    private final CommonPasswords common = CommonPasswords.read();

    private final List<PasswordRule> rules = List.of(
            rule("tooShort", (password, facts) -> length(password) >= SHORTEST),
            rule("tooLong", (password, facts) -> length(password) <= LONGEST),
            rule("isUserName", (password, facts) -> !isUserName(password, facts)),
            rule("tooCommon", (password, facts) -> !common.contains(password) && !isExpected(password, facts)));

    @Override
    public List<PasswordRule> rules() {
        return rules;
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    /** {@code ana} as well as {@code ana@wispmega}. */
    private static boolean isUserName(String password, PasswordFacts facts) {
        return facts.userName() != null
                && (password.equalsIgnoreCase(facts.userName().value())
                        || password.equalsIgnoreCase(facts.userName().at(facts.slug())));
    }

    /** What anybody would try at this company first: its name, the trade, and either with the usual digits. */
    private static boolean isExpected(String password, PasswordFacts facts) {
        String letters = plain(password);
        return Stream.concat(EVERYWHERE.stream(), Stream.of(plain(facts.company()), plain(facts.slug())))
                .filter(word -> !word.isEmpty())
                .anyMatch(word ->
                        letters.equals(word + word) || ENDS.stream().anyMatch(end -> letters.equals(word + end)));
    }

    /** Small letters and digits; what stands between words changes nothing. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static PasswordRule rule(String name, BiPredicate<String, PasswordFacts> holds) {
        return new PasswordRule(name, locale -> text(name, locale), holds);
    }

    private static String text(String name, Locale locale) {
        return ResourceBundle.getBundle("io.wispportal.core.credential.passwords", locale)
                .getString(name);
    }
}
