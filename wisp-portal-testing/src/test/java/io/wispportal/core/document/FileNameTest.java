package io.wispportal.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PAY-02")
class FileNameTest {

    @Test
    void foldersAreLeftOut() {
        assertThat(FileName.shown("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.shown("C:\\fotos\\ticket.png")).isEqualTo("ticket.png");
        assertThat(FileName.shown("..")).isEqualTo("comprobante");
        assertThat(FileName.shown("carpeta/")).isEqualTo("comprobante");
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(FileName.shown("fac\u202Etura\u0000\r\n\u2028fdp.exe")).isEqualTo("facturafdp.exe");
        assertThat(FileName.shown("\uD800a.png")).isEqualTo("a.png");
        assertThat(FileName.shown(" \u200B\t ")).isEqualTo("comprobante");
        assertThat(FileName.shown("")).isEqualTo("comprobante");
    }

    @Test
    void lettersOfOtherLanguagesStay() {
        assertThat(FileName.shown("n\u0303and\u00fa 📷.jpg")).isEqualTo("ñandú 📷.jpg");
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnding() {
        assertThat(FileName.shown("a".repeat(300) + ".jpeg")).hasSize(120).endsWith("a.jpeg");
        assertThat(FileName.shown("a".repeat(300))).hasSize(120);
        assertThat(FileName.shown("a." + "b".repeat(300))).hasSize(120);
    }

    @Test
    void noLetterIsCutInHalf() {
        String cut = FileName.shown("a".repeat(115) + "📷".repeat(50) + ".png");

        assertThat(cut).hasSizeLessThanOrEqualTo(120).endsWith("a.png");
        assertThat(FileName.shown("📷".repeat(100)).codePoints()).allMatch(letter -> letter > 0xFFFF);
    }
}
