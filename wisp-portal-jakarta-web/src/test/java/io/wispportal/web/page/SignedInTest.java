package io.wispportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedInTest {

    @ParameterizedTest
    @CsvSource({"'Ana Ruiz',AR", "'  Ana   Ruiz ',AR", "'Ana\tRuiz Soto',AR", "Ana,A", "'📡 Ruiz',📡R"})
    void initialsAreThoseOfTheFirstTwoWordsHoweverTheyAreSpaced(String fullName, String initials) {
        assertThat(new SignedIn("ana@wispmega", fullName, Set.of(), false, null).initials())
                .isEqualTo(initials);
    }
}
