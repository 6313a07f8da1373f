package io.wispportal.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.TestIsp;
import io.wispportal.customer.UserName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CRE-01")
class UserNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana", "a.b", "a-b_c.9", "007", "..."})
    void isMadeOfLettersDigitsAndThreeSigns(String text) {
        assertThat(new UserName(text).at("wispmega")).isEqualTo(text + "@wispmega");
        assertThat(UserName.typed(" " + text + " ")).contains(new UserName(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "ana maria", "peña", "ana@x", "a/b", "a\nb", "аna", "ana\u0000"})
    void nothingElseIsOne(String text) {
        assertThatThrownBy(() -> new UserName(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(UserName.typed(text)).isEmpty();
    }

    @Test
    void hasThreeToFortyLetters() {
        assertThat(UserName.typed("a".repeat(2))).isEmpty();
        assertThat(UserName.typed("a".repeat(3))).isPresent();
        assertThat(UserName.typed("a".repeat(40))).isPresent();
        assertThat(UserName.typed("a".repeat(41))).isEmpty();
    }

    @Test
    void caseDoesNotMatter() {
        assertThat(new UserName("ANA.Torres")).isEqualTo(new UserName("ana.torres"));
        assertThat(new UserName("ANA").toString()).isEqualTo("ana");
    }

    @Test
    void norAtSignIn() {
        TestIsp isp = new TestIsp();

        for (String typed : new String[] {"ANA@WispMega", "Ana@wispmega", " ana@wispmega "}) {
            var session = isp.portal().signIn().customer(null, typed, "wispmega-2026", "203.0.113.9");
            assertThat(isp.portal().sessions().customer(session)).as(typed).isEqualTo(isp.customer("ana"));
        }
    }
}
