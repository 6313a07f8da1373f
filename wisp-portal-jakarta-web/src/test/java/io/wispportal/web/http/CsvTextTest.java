package io.wispportal.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("STA-04")
class CsvTextTest {

    @Test
    void noCellIsTakenForAFormula() {
        assertThat(Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1").map(CsvText::cell))
                .containsExactly("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1");
        assertThat(CsvText.cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(CsvText.cell("=HYPERLINK(\"x\",1)")).isEqualTo("\"'=HYPERLINK(\"\"x\"\",1)\"");
        assertThat(Stream.of("", "a=b", "ana@wispmega", "2026-1105").map(CsvText::cell))
                .containsExactly("", "a=b", "ana@wispmega", "2026-1105");
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        assertThat(Stream.of("a,b", "a\nb", "a\"b").map(CsvText::cell))
                .containsExactly("\"a,b\"", "\"a\nb\"", "\"a\"\"b\"");
    }

    @Test
    void rowsAreLinesInUtf8WithItsMark() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CsvText.write(Stream.of(List.of("Año", "1"), List.of("ñ", "")), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFAño,1\r\nñ,\r\n");
    }
}
