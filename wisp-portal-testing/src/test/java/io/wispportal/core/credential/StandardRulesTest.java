package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.FieldError;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.credential.PasswordPolicy;
import io.wispportal.credential.PasswordRule;
import io.wispportal.customer.UserName;
import io.wispportal.testing.contract.PasswordPolicyContract;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CRE-07")
class StandardRulesTest extends PasswordPolicyContract {

    private static final PasswordFacts ROSA = new PasswordFacts("Red Rural", "redrural", new UserName("rosamaria"));

    private final PasswordPolicy policy = new StandardRules();
    private final PasswordRequirements requirements = new PasswordRequirements(policy, List.of());

    @Override
    protected PasswordPolicy policy() {
        return policy;
    }

    @Override
    protected String good() {
        return "cabra azul 7";
    }

    @ParameterizedTest
    @CsvSource({
        "1234567,tooShort",
        "rosamaria,isUserName",
        "RosaMaria@RedRural,isUserName",
        "contraseña,tooCommon",
        "PASSWORD1,tooCommon",
        "12345678,tooCommon",
        "redrural,tooCommon",
        "Red-Rural 123,tooCommon",
        "internet1234,tooCommon",
        "wifi.wifi,tooCommon"
    })
    void refusesWhatOthersWouldTryFirst(String password, String rule) {
        assertThat(broken(password)).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"        ", "ñandú-33", "redrural-2026", "rosamaria de julio", "\uD83D\uDC10\uD83D\uDC10 cabras"
            })
    void asksForNoKindsOfLetters(String password) {
        assertThat(broken(password)).isEmpty();
    }

    @Test
    void takesAHundredAndTwentyEightAndNoMore() {
        assertThat(broken("aZ".repeat(64))).isEmpty();
        assertThat(broken("aZ".repeat(64) + "x")).containsExactly("tooLong");
    }

    @Test
    void namesEveryRuleThatIsBrokenInWords() {
        PasswordFacts wifi = new PasswordFacts("Wifi", "wifi", new UserName("wifi1"));

        List<FieldError> broken = requirements.broken("password", "wifi1", wifi);

        assertThat(broken).extracting(FieldError::problem).containsExactly("tooShort", "isUserName", "tooCommon");
        assertThat(broken)
                .allSatisfy(error -> assertThat(requirements.text(error.problem(), Locale.forLanguageTag("es-MX")))
                        .isPresent());
        assertThat(requirements.text("other", Locale.ROOT)).isEmpty();
    }

    @Test
    void knowsSomeThreeThousand() {
        assertThat(CommonPasswords.read().small())
                .hasSizeBetween(3000, 3500)
                .allSatisfy(word -> assertThat(word)
                        .isEqualTo(word.toLowerCase(Locale.ROOT))
                        .hasSizeGreaterThan(7));
    }

    @Test
    void addedRulesCountBesidesThePolicys() {
        PasswordRule noSpaces = new PasswordRule(
                "noSpaces", locale -> "No use espacios.", (password, facts) -> !password.contains(" "));
        PasswordRequirements stricter = new PasswordRequirements(policy, List.of(noSpaces));

        assertThat(stricter.broken("next", "a b", ROSA))
                .containsExactly(new FieldError("next", "tooShort"), new FieldError("next", "noSpaces"));
        assertThat(stricter.text("noSpaces", Locale.ROOT)).contains("No use espacios.");
        assertThatThrownBy(() -> new PasswordRequirements(policy, List.of(noSpaces, noSpaces)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("noSpaces");
    }

    private List<String> broken(String password) {
        return requirements.broken("password", password, ROSA).stream()
                .map(FieldError::problem)
                .toList();
    }
}
