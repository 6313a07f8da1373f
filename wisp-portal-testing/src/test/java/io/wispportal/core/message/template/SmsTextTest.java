package io.wispportal.core.message.template;

import static io.wispportal.core.message.template.SmsText.Encoding.GSM_7;
import static io.wispportal.core.message.template.SmsText.Encoding.UCS_2;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LNK-10")
class SmsTextTest {

    @Test
    void theGsmAlphabetHasRoomFor160AndThenFor153InEach() {
        assertThat(SmsText.of("")).isEqualTo(new SmsText(GSM_7, 0, 0));
        assertThat(SmsText.of("a".repeat(160))).isEqualTo(new SmsText(GSM_7, 160, 1));
        assertThat(SmsText.of("a".repeat(161))).isEqualTo(new SmsText(GSM_7, 161, 2));
        assertThat(SmsText.of("a".repeat(306))).isEqualTo(new SmsText(GSM_7, 306, 2));
        assertThat(SmsText.of("a".repeat(307))).isEqualTo(new SmsText(GSM_7, 307, 3));
        assertThat(SmsText.of("ñÑüÜéÉ¿¡@")).isEqualTo(new SmsText(GSM_7, 9, 1));
    }

    @Test
    void oneAccentMakesTheWholeTextUcs2() {
        assertThat(SmsText.of("á" + "a".repeat(69))).isEqualTo(new SmsText(UCS_2, 70, 1));
        assertThat(SmsText.of("ó" + "a".repeat(70))).isEqualTo(new SmsText(UCS_2, 71, 2));
        assertThat(SmsText.of("ú" + "a".repeat(134))).isEqualTo(new SmsText(UCS_2, 135, 3));
        assertThat(SmsText.of("Atención").encoding()).isEqualTo(UCS_2);
    }

    @Test
    void someCharactersTakeTwoSeptetsAndAreNotCutInTwo() {
        assertThat(SmsText.of("[€]")).isEqualTo(new SmsText(GSM_7, 6, 1));
        assertThat(SmsText.of("a".repeat(159) + "€")).isEqualTo(new SmsText(GSM_7, 161, 2));
        assertThat(SmsText.of("a".repeat(152) + "€" + "a".repeat(152))).isEqualTo(new SmsText(GSM_7, 306, 3));
    }

    @Test
    void aPairOfSurrogatesIsNotCutInTwo() {
        assertThat(SmsText.of("😀".repeat(35))).isEqualTo(new SmsText(UCS_2, 70, 1));
        assertThat(SmsText.of("😀".repeat(67))).isEqualTo(new SmsText(UCS_2, 134, 3));
    }

    @Test
    void plainLettersCostHalf() {
        String typed = "Atención: pague el día 5. Año de María, ¿sí? café";

        assertThat(SmsText.of(typed).encoding()).isEqualTo(UCS_2);
        assertThat(SmsText.plain(typed)).isEqualTo("Atencion: pague el dia 5. Año de Maria, ¿si? café");
        assertThat(SmsText.of(SmsText.plain(typed)).encoding()).isEqualTo(GSM_7);
    }
}
