package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-03")
class RowsTest {

    private static final String ACCESS = "/ip/proxy/access";
    private static final String LIST = "/ip/firewall/address-list";

    private RouterSimulator router;
    private TestClient client;

    @BeforeEach
    void start() {
        router = RouterSimulator.start(SimulatorSettings.builder().build());
        client = TestClient.loggedIn(router);
    }

    @AfterEach
    void end() {
        client.close();
        router.close();
    }

    @Test
    void aRowGetsAnIdThatIsNeverUsedAgain() {
        for (int i = 1; i < 31; i++) {
            client.adds(LIST, "=list=a", "=address=10.0.0." + i);
        }
        assertThat(client.adds(LIST, "=list=a", "=address=10.0.1.1")).isEqualTo("*1F");
        assertThat(client.asks(LIST + "/remove", "=.id=*1F")).isEqualTo("!done");
        assertThat(client.adds(LIST, "=list=a", "=address=10.0.1.1")).isEqualTo("*20");
    }

    @Test
    void rowsArePrintedWithTheirDefaultsAndWithoutWhatTheyHaveNot() {
        client.adds(ACCESS, "=dst-host=portal.example");

        assertThat(client.asks(ACCESS + "/print"))
                .isEqualTo("!re =.id=*1 =dst-host=portal.example =action=allow =hits=0 =disabled=false\n!done");
    }

    @Test
    void aProplistPicksProperties() {
        client.adds(ACCESS, "=comment=x", "=dst-host=a");
        client.adds(ACCESS, "=dst-host=b");

        assertThat(client.asks(ACCESS + "/print", "=.proplist=.id,comment"))
                .isEqualTo("!re =.id=*1 =comment=x\n!re =.id=*2\n!done");
    }

    @Test
    void nothingFoundIsSaidSoSince718() {
        assertThat(client.asks(ACCESS + "/print")).isEqualTo("!empty\n!done");
        assertThat(client.asks(ACCESS + "/getall", "?comment=x", ".tag=5")).isEqualTo("!empty .tag=5\n!done .tag=5");
    }

    @Test
    void rulesStandWhereTheyArePut() throws IOException {
        String last = client.adds(ACCESS, "=dst-host=last");
        String first = client.adds(ACCESS, "=dst-host=first", "=place-before=" + last);
        String second = client.adds(ACCESS, "=dst-host=second", "=place-before=1");
        assertThat(hosts()).containsExactly("first", "second", "last");

        assertThat(client.asks(ACCESS + "/move", "=numbers=" + last, "=destination=" + first))
                .isEqualTo("!done");
        assertThat(hosts()).containsExactly("last", "first", "second");

        assertThat(client.asks(ACCESS + "/move", "=numbers=" + last + "," + first))
                .isEqualTo("!done");
        assertThat(hosts()).containsExactly("second", "last", "first");

        assertThat(client.asks(ACCESS + "/move", "=.id=" + first, "=destination=" + first))
                .isEqualTo("!done");
        assertThat(hosts()).containsExactly("second", "last", "first");
        assertThat(second).isEqualTo("*3");
    }

    @Test
    void thereIsNoPlaceInAnEmptyMenu() {
        assertThat(client.asks(ACCESS + "/add", "=place-before=0"))
                .isEqualTo("!trap =category=0 =message=no such item\n!done");
    }

    @Test
    void whereTheOrderSaysNothingThereAreNoPlaces() {
        client.adds(LIST, "=list=a", "=address=10.0.0.1");

        assertThat(client.asks(LIST + "/add", "=list=a", "=address=10.0.0.2", "=place-before=*1"))
                .isEqualTo("!trap =message=unknown parameter place-before\n!done");
    }

    @Test
    void severalRowsAreChangedAtOnce() {
        client.adds(ACCESS, "=dst-host=a");
        client.adds(ACCESS, "=dst-host=b");
        client.adds(ACCESS, "=dst-host=c");

        assertThat(client.asks(ACCESS + "/set", "=.id=*1,*3", "=action=deny")).isEqualTo("!done");
        assertThat(client.asks(ACCESS + "/disable", "=numbers=*2,*3")).isEqualTo("!done");
        assertThat(router.rows(ACCESS))
                .extracting(row -> row.get("action") + row.get("disabled"))
                .containsExactly("denyfalse", "allowtrue", "denytrue");

        assertThat(client.asks(ACCESS + "/enable", "=numbers=*3")).isEqualTo("!done");
        assertThat(client.asks(ACCESS + "/remove", "=.id=*1,*2")).isEqualTo("!done");
        assertThat(router.rows(ACCESS))
                .extracting(row -> row.get(".id") + row.get("disabled"))
                .containsExactly("*3false");
    }

    @Test
    void ofAListWithAMissingItemNothingIsDone() {
        client.adds(ACCESS, "=dst-host=a");

        assertThat(client.asks(ACCESS + "/remove", "=.id=*1,*7"))
                .isEqualTo("!trap =category=0 =message=no such item\n!done");
        assertThat(router.rows(ACCESS)).hasSize(1);
    }

    @Test
    void orWhatStandsBeforeItIs() {
        try (RouterSimulator other = RouterSimulator.start(
                        SimulatorSettings.builder().partialLists().build());
                TestClient caller = TestClient.loggedIn(other)) {
            caller.adds(ACCESS, "=dst-host=a");
            caller.adds(ACCESS, "=dst-host=b");

            assertThat(caller.asks(ACCESS + "/remove", "=.id=*1,*7,*2")).startsWith("!trap");
            assertThat(other.rows(ACCESS)).extracting(row -> row.get(".id")).containsExactly("*2");
        }
    }

    @Test
    void aValueIsTakenAwayAgain() {
        client.adds(ACCESS, "=dst-host=a", "=comment=x", "=action=deny");

        assertThat(client.asks(ACCESS + "/unset", "=.id=*1", "=value-name=dst-host"))
                .isEqualTo("!done");
        assertThat(client.asks(ACCESS + "/set", "=.id=*1", "=comment=", "=!action="))
                .isEqualTo("!done");
        assertThat(router.rows(ACCESS))
                .containsExactly(Map.of(".id", "*1", "action", "allow", "hits", "0", "disabled", "false"));
    }

    @Test
    void aSingletonIsOneRow() {
        assertThat(client.asks("/system/identity/set", "=name=torre")).isEqualTo("!done");
        assertThat(client.asks("/system/identity/print")).isEqualTo("!re =name=torre\n!done");
        assertThat(client.asks("/system/identity/add", "=name=x"))
                .isEqualTo("!trap =category=0 =message=no such command\n!done");
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThat(client.asks("/ip/nothing/print"))
                .isEqualTo("!trap =category=0 =message=no such command prefix\n!done");
        assertThat(client.asks(ACCESS + "/explode", ".tag=9"))
                .isEqualTo("!trap .tag=9 =category=0 =message=no such command\n!done .tag=9");
        assertThat(client.asks(LIST + "/move", "=numbers=*1")).contains("no such command");
        assertThat(client.asks(ACCESS + "/add", "=color=red"))
                .isEqualTo("!trap =message=unknown parameter color\n!done");
        assertThat(client.asks(ACCESS + "/add", "=hits=3")).contains("unknown parameter hits");
        assertThat(client.asks(ACCESS + "/set", "=action=deny"))
                .isEqualTo("!trap =message=missing value(s) of argument(s) .id\n!done");
        assertThat(client.asks(LIST + "/add", "=list=a"))
                .isEqualTo("!trap =message=missing value(s) of argument(s) address\n!done");
    }

    @Test
    void badValuesAreRefused() {
        assertThat(client.asks(ACCESS + "/add", "=action=explode"))
                .isEqualTo("!trap =category=1 =message=input does not match any value of action\n!done");
        assertThat(client.asks(ACCESS + "/add", "=disabled=perhaps"))
                .contains("input does not match any value of disabled");
        assertThat(client.asks(LIST + "/add", "=list=a", "=address=" + "a.".repeat(300_000)))
                .contains("invalid value for argument address");
        assertThat(client.asks(ACCESS + "/add", "=dst-port=80,x")).contains("invalid value for argument dst-port");
    }

    @Test
    void bytesThatAreNotUtf8AreKept() {
        Bytes word = new Bytes("=comment=Mu\u00F1oz \u0000\u00FF");
        client.say(new Sentence(List.of(Bytes.utf8(ACCESS + "/add"), word)));
        client.hear();
        client.say(ACCESS + "/print", "=.proplist=comment");

        assertThat(client.hear()).isEqualTo(new Sentence(List.of(Bytes.utf8("!re"), word)).toString());
    }

    @Test
    void goodbyeIsFatal() {
        assertThat(client.asks("/quit")).isEqualTo("!fatal session terminated on request");
        assertThat(client.hearsTheEnd()).isTrue();
    }

    @Test
    void theLogTellsHowManyWritesThereWere() {
        client.adds(ACCESS, "=dst-host=a");
        client.asks(ACCESS + "/add", "=color=red");
        client.asks(ACCESS + "/print");
        client.asks(ACCESS + "/set", "=.id=*1", "=comment=x");

        assertThat(router.log().count(ACCESS, "add")).isEqualTo(1);
        assertThat(router.log().writes()).isEqualTo(2);
        assertThat(router.log().refused()).containsExactly(Map.entry(ACCESS + "/add", 1));
        assertThat(router.log().entries())
                .extracting(LogEntry::toString)
                .contains("1 > /login =name=admin =password=***", "1 < !trap =message=unknown parameter color");
    }

    private List<String> hosts() throws IOException {
        return client.prints(ACCESS).stream().map(row -> row.get("dst-host")).toList();
    }
}
