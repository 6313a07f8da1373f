package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.credential.PasswordFacts;
import io.wispportal.credential.PasswordPolicy;
import io.wispportal.credential.PasswordRule;
import io.wispportal.customer.UserName;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PasswordPolicy} must keep. To check yours, extend this class, return it and a password that it takes,
 * and run it with JUnit 5.
 */
@Tag("CRE-07")
public abstract class PasswordPolicyContract {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final PasswordFacts ANA = new PasswordFacts("WispMega", "wispmega", new UserName("ana"));
    private static final PasswordFacts EVERYBODY = new PasswordFacts("WispMega", "wispmega", null);

    protected abstract PasswordPolicy policy();

    /** One that is good for everybody. */
    protected abstract String good();

    @Test
    void takesAGoodPasswordForOneAndForAll() {
        assertThat(broken(good(), ANA)).isEmpty();
        assertThat(broken(good(), EVERYBODY)).isEmpty();
    }

    @Test
    void itsRulesHaveNamesOfTheirOwn() {
        assertThat(policy().rules()).extracting(PasswordRule::name).doesNotHaveDuplicates();
    }

    @Test
    void saysWhyInWordsThatDoNotRepeatThePassword() {
        assertThat(policy().rules())
                .allSatisfy(rule ->
                        assertThat(rule.text().apply(SPANISH)).isNotBlank().doesNotContain(good()));
    }

    @Test
    void answersTheSameEveryTimeAndThrowsAtNothing() {
        for (String odd : List.of("", " ", "ñ".repeat(5000), "\uD83D\uDE00".repeat(9), "\0")) {
            assertThat(broken(odd, ANA)).isEqualTo(broken(odd, ANA));
            assertThat(broken(odd, EVERYBODY)).isEqualTo(broken(odd, EVERYBODY));
        }
    }

    private List<String> broken(String password, PasswordFacts facts) {
        return policy().rules().stream()
                .filter(rule -> !rule.holds().test(password, facts))
                .map(PasswordRule::name)
                .toList();
    }
}
