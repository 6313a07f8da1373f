package io.wispportal.routeros.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-03")
class WordsTest {

    @Test
    void aCommandHasAMenuAVerbAttributesQueriesAndATag() {
        Command command = Command.parse(
                Sentence.of("/ip/proxy/access/print", "?action=deny", ".tag=7", "=.proplist=.id,comment", "?#!"));

        assertThat(command.menu()).isEqualTo("/ip/proxy/access");
        assertThat(command.verb()).isEqualTo("print");
        assertThat(command.tag()).isEqualTo("7");
        assertThat(command.queries()).containsExactly(Bytes.utf8("action=deny"), Bytes.utf8("#!"));
        assertThat(command.attributes()).isEqualTo(Map.of(".proplist", Bytes.utf8(".id,comment")));
    }

    @Test
    void aValueMayHoldAnEqualsSignAndMayBeEmptyOrMissing() {
        Command command = Command.parse(Sentence.of("/x/set", "=url=https://a/?b=c", "=comment=", "=disabled"));

        assertThat(command.value("url").utf8()).isEqualTo("https://a/?b=c");
        assertThat(command.attributes()).containsEntry("comment", Bytes.EMPTY).containsEntry("disabled", Bytes.EMPTY);
    }

    @Test
    void aCommandIsSaidInTheOrderThatClientsUse() {
        Command command = Command.of("/ip/dns/print")
                .with(".proplist", "servers")
                .where("-x")
                .tagged("a1");

        assertThat(command.sentence()).isEqualTo(Sentence.of("/ip/dns/print", "=.proplist=servers", ".tag=a1", "?-x"));
        assertThat(Command.parse(command.sentence())).isEqualTo(command);
    }

    @Test
    void anEmptyTagIsNone() {
        assertThat(Command.parse(Sentence.of("/x/print", ".tag="))).isEqualTo(Command.of("/x/print"));
    }

    @Test
    void textOfOursIsUtf8AndBytesOfOthersStay() {
        assertThat(Command.of("/x").with("name", "Muñoz").value("name").toArray())
                .contains(0xC3, 0xB1);
        assertThat(Command.of("/x")
                        .with("name", new Bytes("Mu\u00F1oz"))
                        .value("name")
                        .toArray())
                .contains(0xF1);
        assertThatThrownBy(() -> new Bytes("5 €")).hasMessage("not a byte: U+20AC");
    }

    @Test
    void repliesOfEveryKindAreKnown() throws WireException {
        for (String kind : List.of("re", "empty", "trap", "done", "fatal")) {
            Sentence sentence = Sentence.of("!" + kind, ".tag=3", "=a=b");
            assertThat(Reply.parse(sentence).sentence()).isEqualTo(sentence);
        }
    }

    @Test
    void anUnknownReplyIsAnError() {
        assertThatThrownBy(() -> Reply.parse(Sentence.of("!halt")))
                .isInstanceOf(WireException.class)
                .hasMessage("unknown reply !halt");
    }

    @Test
    void theReasonOfAnEndIsAFreeWordOrAMessage() throws WireException {
        assertThat(Reply.parse(Sentence.of("!fatal", "session terminated on request"))
                        .message())
                .isEqualTo("session terminated on request");
        assertThat(Reply.parse(Sentence.of("!trap", "=message=no such item")).message())
                .isEqualTo("no such item");
    }
}
