package io.wispportal.routeros.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("NOT-03")
class WordLengthTest {

    @ParameterizedTest
    @CsvSource({
        "00,0",
        "01,1",
        "7F,127",
        "8080,128",
        "8087,135",
        "8100,256",
        "BFFF,16383",
        "C04000,16384",
        "C04321,17185"
    })
    void shortOnesAreWrittenAndReadAsRoutersDo(String hex, int length) throws IOException {
        assertThat(written(length)).isEqualTo(hex);
        assertThat(read(hex)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "DFFFFF,1FFFFF",
        "E0200000,200000",
        "E02ACDEF,2ACDEF",
        "EFFFFFFF,FFFFFFF",
        "F010000000,10000000",
        "F010000080,10000080"
    })
    void soAreLongOnes(String hex, String length) throws IOException {
        assertThat(written(Integer.parseInt(length, 16))).isEqualTo(hex);
        assertThat(read(hex)).isEqualTo(Long.parseLong(length, 16));
    }

    @Test
    void aLengthMayTakeMoreBytesThanItNeeds() throws IOException {
        for (String hex : List.of("05", "8005", "C00005", "E0000005", "F000000005")) {
            assertThat(read(hex)).as(hex).isEqualTo(5);
        }
    }

    @Test
    void fourBytesCountFromZeroUp() throws IOException {
        assertThat(read("F0FFFFFFFF")).isEqualTo(0xFFFFFFFFL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F8", "F9", "FC", "FF"})
    void reservedBytesAreAnError(String hex) {
        assertThatThrownBy(() -> read(hex))
                .isExactlyInstanceOf(WireException.class)
                .hasMessageContaining("0x" + hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "C0FF", "E0FFFF", "F0FFFFFF"})
    void theEndInsideALengthIsTheEndInsideASentence(String hex) {
        assertThatThrownBy(() -> read(hex)).isInstanceOf(CutSentenceException.class);
    }

    private static String written(int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLength.write(length, out);
        return HexFormat.of().withUpperCase().formatHex(out.toByteArray());
    }

    private static long read(String hex) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(HexFormat.of().parseHex(hex));
        return WordLength.read(in.read(), in);
    }
}
