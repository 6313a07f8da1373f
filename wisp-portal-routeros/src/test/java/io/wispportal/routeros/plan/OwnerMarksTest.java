package io.wispportal.routeros.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-06")
class OwnerMarksTest {

    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER_KEY = "fedcba9876543210".getBytes(StandardCharsets.US_ASCII);
    private static final OwnerMark MARK = new OwnerMark("susp", "s-12345", "7f3a00aa");

    private final OwnerMarks marks = new OwnerMarks("acme", KEY);

    @Test
    void aCommentOfOursIsKnownAgain() {
        String comment = marks.write(Menu.NAT, MARK);

        assertThat(comment).matches("wp1;t=acme;k=susp;s=s-12345;v=7f3a00aa;m=[0-9a-f]{8}");
        assertThat(marks.read(Menu.NAT, comment)).contains(MARK);
        assertThat(new OwnerMarks("acme", KEY).read(Menu.NAT, comment)).contains(MARK);
    }

    @Test
    void theLongestCommentFits() {
        OwnerMarks longest = new OwnerMarks("a-very-long-name-of-a-small-internet-provider", KEY);
        OwnerMark mark = new OwnerMark("abcdefghij", "ABCDEFGHIJKLMNOP", "7f3a00aa");
        String comment = longest.write(Menu.NAT, mark);

        assertThat(comment).hasSize(OwnerMarks.MOST).matches("[!-~]*");
        assertThat(longest.read(Menu.NAT, comment)).contains(mark);
    }

    @Test
    void longSlugsWithTheSameBeginningHaveDifferentNames() {
        assertThat(OwnerMarks.name("a-very-long-name-of-one", "susp"))
                .isNotEqualTo(OwnerMarks.name("a-very-long-name-of-another", "susp"))
                .hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void anotherTenantsKeyNameOrMenuMakesNoCommentOurs() {
        String comment = marks.write(Menu.NAT, MARK);

        assertThat(new OwnerMarks("acme", OTHER_KEY).read(Menu.NAT, comment)).isEmpty();
        assertThat(new OwnerMarks("acm", KEY).read(Menu.NAT, comment)).isEmpty();
        assertThat(marks.read(Menu.FILTER, comment)).isEmpty();
    }

    @Test
    void whateverIsChangedInACommentItIsOursNoMore() {
        String comment = marks.write(Menu.NAT, MARK);
        Random random = new Random(7);
        for (int i = 0; i < comment.length(); i++) {
            char other = (char) (' ' + random.nextInt(95));
            String changed = comment.substring(0, i) + other + comment.substring(i + 1);
            assertThat(marks.read(Menu.NAT, changed).isPresent()).isEqualTo(changed.equals(comment));
        }
        assertThat(marks.read(Menu.NAT, comment + " ")).isEmpty();
        assertThat(marks.read(Menu.NAT, " " + comment)).isEmpty();
        assertThat(marks.read(Menu.NAT, comment.toUpperCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void otherCommentsAreNotOurs() {
        for (String comment :
                new String[] {"", "wp1", "wp1;t=acme;k=", "wp1;t=acme;k=;m=00000000", "Ñandú", "wp1;t=acme"}) {
            assertThat(marks.read(Menu.NAT, comment)).as(comment).isEmpty();
        }
        assertThat(marks.read(Menu.NAT, null)).isEmpty();
    }

    @Test
    void aMarkHoldsNothingThatWouldHaveToBeQuoted() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnerMark("susp", "a;v=b", "7f3a00aa"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnerMark("susp", "O'Hara", "7f3a00aa"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnerMark("susp", "", "7f3a00aa"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnerMarks("Acme", KEY));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnerMarks("acme", new byte[15]));
    }

    @Test
    void idsBecomeShort() {
        UUID one = UUID.fromString("01938a7e-1111-7abc-8def-0123456789ab");
        UUID other = UUID.fromString("01938a7e-1111-7abc-8def-0123456789ac");

        assertThat(ShortId.of(one)).matches("[A-Za-z0-9_-]{16}").isNotEqualTo(ShortId.of(other));
    }
}
