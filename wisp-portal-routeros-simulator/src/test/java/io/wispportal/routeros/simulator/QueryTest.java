package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.routeros.wire.Bytes;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("NOT-03")
class QueryTest {

    private static final Map<String, String> ROW =
            Map.of(".id", "*1", "list", "morosos", "comment", "rn1;a=b", "disabled", "false", "port", "80");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "list",
                "-dynamic",
                "list=morosos",
                "=list=morosos",
                ".id=*1",
                "comment=rn1;a=b",
                ">comment=",
                "<port=443",
                ">port=9",
                "disabled=no",
                "disabled=false",
                "list=morosos disabled=false",
                "list=otros list=morosos #|",
                "list=otros #!",
                "list=morosos list=otros #!&",
                "list=otros list=morosos #|! #!",
                "list=otros list=morosos #0",
                "list=morosos list=otros #1",
                "list=otros list=morosos #0.||",
                "list=otros #!.&",
                "list=otros #1|",
                "#&",
            })
    void finds(String query) {
        assertThat(matches(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dynamic",
                "-list",
                "list=otros",
                "comment=rn1",
                "<comment=",
                ">dynamic=",
                "<dynamic=x",
                ">port=443",
                "disabled=yes",
                "list=morosos disabled=yes",
                "list=morosos list=otros #&",
                "list=morosos #!",
                "list=morosos list=otros #0",
                "#!",
            })
    void doesNotFind(String query) {
        assertThat(matches(query)).isFalse();
    }

    private static boolean matches(String query) {
        var words = Arrays.stream(query.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Bytes::utf8)
                .toList();
        return Query.matches(words, ROW);
    }
}
