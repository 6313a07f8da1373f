package io.wispportal.routeros.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Reply;
import io.wispportal.routeros.wire.ReplyKind;
import io.wispportal.routeros.wire.WireException;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private final Waiting waiting = new Waiting();

    @Test
    void anAnswerThatWouldFillTheMemoryIsGivenUp() throws WireException {
        Reply row = Reply.of(ReplyKind.RE).with("comment", Bytes.utf8("x".repeat(1 << 20)));
        for (int i = 0; i < 63; i++) {
            assertThat(waiting.take(row)).isFalse();
        }
        assertThatThrownBy(() -> waiting.take(row))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("an answer of more than");
    }

    @Test
    void rowsWithoutAnythingCountToo() throws WireException {
        Reply row = Reply.of(ReplyKind.RE);
        for (int i = 0; i < 1 << 20; i++) {
            waiting.take(row);
        }
        assertThatThrownBy(() -> waiting.take(row)).isInstanceOf(WireException.class);
    }

    @Test
    void twoHundredThousandRowsOfAListAreFine() throws WireException {
        Reply row = Reply.of(ReplyKind.RE)
                .with(".id", Bytes.utf8("*1F0A3"))
                .with("list", Bytes.utf8("wp1-acme-susp"))
                .with("address", Bytes.utf8("10.200.100.200"))
                .with("comment", Bytes.utf8("wp1;t=acme;k=susp;s=0123456789abcdef;v=01234567;m=89abcdef"));
        for (int i = 0; i < 200_000; i++) {
            waiting.take(row);
        }
        assertThat(waiting.take(Reply.of(ReplyKind.DONE))).isTrue();
        assertThat(waiting.answer().join().rows()).hasSize(200_000);
    }
}
