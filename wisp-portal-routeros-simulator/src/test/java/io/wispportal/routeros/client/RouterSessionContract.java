package io.wispportal.routeros.client;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.wispportal.routeros.simulator.CutMoment;
import io.wispportal.routeros.simulator.LoginStyle;
import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.routeros.simulator.SimulatorSettings;
import io.wispportal.routeros.simulator.SimulatorSettingsBuilder;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.Refusal;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterLoginException;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterTransport;
import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every transport must do, against the simulated router. */
@Tag("NOT-03")
public abstract class RouterSessionContract {

    private static final String LIST = "/ip/firewall/address-list";
    private static final String PASSWORD = "una cabra ñ";

    private RouterSimulator router =
            RouterSimulator.start(settings(RouterVersion.V7_18).build());

    protected abstract RouterTransport transport();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        router.close();
    }

    @ParameterizedTest
    @EnumSource
    void signsInAndReadsInEachVersion(RouterVersion version) {
        restart(version, LoginStyle.PLAIN);
        try (RouterSession session = open()) {
            Answer answer = session.call(Command.of("/system/resource/print"));
            assertThat(answer.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(text(row.get("version"))).startsWith(version.text()));
            assertThat(session.call(Command.of(LIST + "/print")).rows()).isEmpty();
            assertThat(session.call(Command.of("/system/identity/print")).rows())
                    .hasSize(1);
        }
    }

    @Test
    void signsInAtARouterThatSendsAChallenge() {
        restart(RouterVersion.V6_49, LoginStyle.CHALLENGE);
        try (RouterSession session = open()) {
            assertThat(session.call(Command.of("/system/identity/print")).rows())
                    .hasSize(1);
        }
        assertThatThrownBy(() -> transport().open(login("falsa"))).isInstanceOf(RouterLoginException.class);
    }

    @Test
    void aWrongPasswordIsToldAndLeavesNoConnection() {
        assertThatThrownBy(() -> transport().open(login("falsa")))
                .isInstanceOf(RouterLoginException.class)
                .hasMessageContaining("invalid user name or password")
                .hasMessageNotContaining("falsa");
        assertThat(login(PASSWORD).toString()).doesNotContain(PASSWORD);
    }

    @Test
    void whatNobodyEscapesIsStoredAsItIs() {
        String hostile = "a\" action=allow 'b' \n=disabled=yes\r{ñ} \\ ;remove";
        try (RouterSession session = open()) {
            session.call(add("10.0.0.1").with("comment", hostile));

            Answer read = session.call(Command.of(LIST + "/print"));
            assertThat(read.rows()).singleElement().satisfies(row -> {
                assertThat(text(row.get("comment"))).isEqualTo(hostile);
                assertThat(text(row.get("disabled"))).isEqualTo("false");
            });
        }
    }

    @Test
    void bytesThatAreNoTextComeBackUnchanged() {
        Bytes foreign = Bytes.of(new byte[] {'M', 'u', (byte) 0xF1, 'o', 'z'});
        router.put(LIST, Map.of("list", "x", "address", "10.9.9.9"));
        try (RouterSession session = open()) {
            session.call(add("10.0.0.1").with("comment", foreign));
            assertThat(session.call(Command.of(LIST + "/print").where("address=10.0.0.1"))
                            .rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("comment")).isEqualTo(foreign));
        }
    }

    @Test
    void everyByteOfAValueComesBackAndFindsItsRow() {
        StringBuilder every = new StringBuilder();
        for (int each = 0; each <= 0xFF; each++) {
            every.append((char) each);
        }
        Bytes all = new Bytes(every.toString());
        try (RouterSession session = open()) {
            session.call(add("10.0.0.1").with("comment", all));
            session.call(add("10.0.0.2").with("comment", Bytes.EMPTY));

            Command print = Command.of(LIST + "/print").with(".proplist", "comment");
            assertThat(session.call(new Command(
                                    print.path(),
                                    print.attributes(),
                                    List.of(new Bytes("list=morosos"), new Bytes("comment=" + every)),
                                    ""))
                            .rows())
                    .containsExactly(Map.of("comment", all));
        }
    }

    @Test
    void namesAreNoPlaceForCommandsEither() {
        try (RouterSession session = open()) {
            Command hostile = add("10.0.0.1").with("comment=x disabled", "yes");
            session.call(hostile);
            assertThat(router().rows(LIST)).singleElement().satisfies(row -> {
                assertThat(row.get("comment")).isEqualTo("x disabled=yes");
                assertThat(row.get("disabled")).isEqualTo("false");
            });
        }
    }

    @Test
    void aRefusalIsKnownByItsWordsAndTheSessionGoesOn() {
        try (RouterSession session = open()) {
            session.call(add("10.0.0.1"));
            assertThat(refusal(session, add("10.0.0.1"))).isEqualTo(Refusal.ALREADY_THERE);
            assertThat(refusal(session, Command.of(LIST + "/remove").with(".id", "*FFFF")))
                    .isEqualTo(Refusal.NO_SUCH_ITEM);
            assertThat(refusal(session, Command.of("/ip/nothing/print"))).isEqualTo(Refusal.NO_SUCH_COMMAND);
            assertThat(refusal(session, add("10.0.0.2").with("colour", "red"))).isEqualTo(Refusal.UNKNOWN_PARAMETER);
            assertThat(session.isOpen()).isTrue();
            assertThat(session.call(Command.of(LIST + "/print")).rows()).hasSize(1);
        }
    }

    @Test
    void manyCommandsTravelAtOnce() {
        router.faults().latency(Duration.ofMillis(50));
        try (RouterSession session = open()) {
            long start = System.nanoTime();
            List<CompletableFuture<Answer>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                all.add(session.send(add("10.0.1." + i)));
            }
            all.forEach(CompletableFuture::join);
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();

            assertThat(millis).isLessThan(200 * 50 / 2);
            assertThat(router.rows(LIST)).hasSize(200);
        }
    }

    @Test
    void manyThreadsShareASession() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (RouterSession session = open()) {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                String net = "10.1." + thread + ".";
                work.add(threads.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        session.call(add(net + i).with("comment", net + i));
                    }
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
            assertThat(router.rows(LIST))
                    .hasSize(400)
                    .allSatisfy(row -> assertThat(row.get("comment")).isEqualTo(row.get("address")));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void answersOutOfOrderFindTheirCommands() {
        router.close();
        router = RouterSimulator.start(
                settings(RouterVersion.V7_18).concurrent(7).build());
        try (RouterSession session = open()) {
            List<CompletableFuture<Answer>> adds = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                adds.add(session.send(add("10.0.2." + i).with("comment", "n" + i)));
            }
            for (int i = 0; i < 100; i++) {
                String id = text(adds.get(i).join().result().get("ret"));
                int number = i;
                assertThat(router.rows(LIST)).anySatisfy(row -> {
                    assertThat(row.get(".id")).isEqualTo(id);
                    assertThat(row.get("comment")).isEqualTo("n" + number);
                });
            }
        }
    }

    @Test
    @Tag("NOT-07")
    void aConnectionThatBreaksFailsWhatIsUnderWayAtOnce() {
        try (RouterSession session = open()) {
            router.faults().cutAtCommand(1, CutMoment.AFTER_IT_TOOK_EFFECT);
            List<CompletableFuture<Answer>> all = List.of(session.send(add("10.0.0.1")), session.send(add("10.0.0.2")));

            for (CompletableFuture<Answer> each : all) {
                assertThatThrownBy(each::join)
                        .isInstanceOf(CompletionException.class)
                        .hasCauseInstanceOf(RouterGoneException.class);
            }
            assertThat(session.isOpen()).isFalse();
            assertThatThrownBy(() -> session.call(add("10.0.0.3"))).isInstanceOf(RouterGoneException.class);
        }
        try (RouterSession again = open()) {
            assertThat(again.isOpen()).isTrue();
        }
    }

    @Test
    @Tag("NOT-07")
    void theRoutersFarewellIsTold() {
        try (RouterSession session = open()) {
            CompletableFuture<Answer> before = session.send(add("10.0.0.1"));
            assertThatThrownBy(() -> session.call(Command.of("/quit")))
                    .isInstanceOf(RouterGoneException.class)
                    .hasMessageContaining("session terminated on request");
            assertThat(before.join().result()).containsKey("ret");
            assertThat(session.isOpen()).isFalse();
        }
    }

    @Test
    @Tag("NOT-07")
    void aRouterThatLosesPowerFailsWhatIsUnderWayAtOnce() {
        try (RouterSession session = open()) {
            router.faults().stall();
            CompletableFuture<Answer> sent = session.send(add("10.0.0.1"));
            router.losePower();
            assertThat(sent)
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(RouterGoneException.class);
        } finally {
            router.faults().resume();
        }
    }

    /** A reserved byte; a word longer than any; a reply that nobody knows; answers to nothing; a row for nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00F8",
                "\u00EF\u00FF\u00FF\u00FF",
                "\u0005!what\u0000",
                "\u0005!done\u0008.tag=zzz\u0000",
                "\u0005!done\u0000",
                "\u0003!re\u0008.tag=zzz\u0000",
                "\u0005!trap\u0000"
            })
    @Tag("NOT-07")
    void whatIsNoAnswerEndsTheSessionAtOnce(String bytes) throws Exception {
        try (StrangeRouter strange = new StrangeRouter(new Bytes(bytes).toArray());
                RouterSession session =
                        transport().open(new RouterLogin("127.0.0.1", strange.port(), null, "portal", PASSWORD))) {
            assertThat(session.send(Command.of("/system/identity/print")))
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(RouterGoneException.class);
            assertThat(session.isOpen()).isFalse();
        }
    }

    @Test
    @Tag("NOT-07")
    void aRouterThatStallsIsGivenUpAfterItsTime() {
        RouterLogin hasty = new RouterLogin(
                router.host(), router.port(), null, "portal", PASSWORD, Duration.ofSeconds(2), Duration.ofMillis(300));
        try (RouterSession session = transport().open(hasty)) {
            router.faults().stall();
            assertThatThrownBy(() -> session.call(add("10.0.0.1")))
                    .isInstanceOf(RouterGoneException.class)
                    .hasMessageContaining("does not answer");
            assertThat(session.isOpen()).isFalse();
        } finally {
            router.faults().resume();
        }
    }

    @Test
    void bytesThatDribbleInMakeWholeAnswers() {
        try (RouterSession session = open()) {
            session.call(add("10.0.0.1").with("comment", "x".repeat(300)));
            router.faults().dribble(Duration.ofNanos(1));
            assertThat(session.call(Command.of(LIST + "/print")).rows())
                    .singleElement()
                    .satisfies(row -> assertThat(text(row.get("comment"))).hasSize(300));
        }
    }

    @Test
    void onlyTheRouterWithThePinnedKeyIsSpokenTo() throws Exception {
        try (TlsFront front = TlsFront.before(router, folder)) {
            try (RouterSession session = transport().open(login(front.port(), front.pin()))) {
                assertThat(session.call(Command.of("/system/identity/print")).rows())
                        .hasSize(1);
            }
            router.log().clear();
            assertThatThrownBy(() -> transport().open(login(front.port(), "0".repeat(64))))
                    .isInstanceOf(RouterGoneException.class)
                    .hasStackTraceContaining("the router shows another key: " + front.pin());
            assertThat(router.log().entries()).isEmpty();
        }
    }

    /** Of a TLS socket that somebody writes to, even closing waits; and one thread keeps the time for all. */
    @Test
    @Tag("NOT-07")
    void aRouterThatTakesNothingAnyMoreHoldsUpNobody() throws Exception {
        ExecutorService sender = Executors.newSingleThreadExecutor();
        try (TlsFront front = TlsFront.before(router, folder)) {
            RouterLogin hasty = hasty(front.port(), front.pin());
            RouterSession session = transport().open(hasty);
            front.goDeaf();
            List<CompletableFuture<Answer>> sent = new CopyOnWriteArrayList<>();
            String large = "x".repeat(1 << 20);
            sender.execute(() -> {
                for (int i = 0; i < 16; i++) {
                    sent.add(session.send(add("10.0.0.1").with("comment", large)));
                }
            });
            await().atMost(Duration.ofSeconds(10)).until(() -> !session.isOpen());
            await().atMost(Duration.ofSeconds(10)).until(() -> sent.size() == 16);

            assertThat(sent)
                    .allSatisfy(each -> assertThatThrownBy(each::join).hasCauseInstanceOf(RouterGoneException.class));
            CompletableFuture<String> others =
                    new CompletableFuture<String>().completeOnTimeout("in time", 1, MILLISECONDS);
            assertThat(others.get(5, SECONDS)).isEqualTo("in time");
        } finally {
            sender.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Tag("NOT-07")
    void whoConnectsAndSaysNothingIsGivenUpInTime(boolean encrypted) throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RouterLogin patient = new RouterLogin(
                    "127.0.0.1",
                    silent.getLocalPort(),
                    encrypted ? "0".repeat(64) : null,
                    "portal",
                    PASSWORD,
                    Duration.ofMillis(300),
                    Duration.ofMinutes(5));
            long start = System.nanoTime();
            assertThatThrownBy(() -> transport().open(patient)).isInstanceOf(RouterGoneException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        }
    }

    private static RouterLogin hasty(int port, String pin) {
        return new RouterLogin(
                "127.0.0.1", port, pin, "portal", PASSWORD, Duration.ofSeconds(5), Duration.ofMillis(500));
    }

    @Test
    void nobodyThereIsToldInTime() {
        int port = router.port();
        router.close();
        RouterLogin nobody = new RouterLogin("127.0.0.1", port, null, "portal", PASSWORD);
        assertThatThrownBy(() -> transport().open(nobody)).isInstanceOf(RouterGoneException.class);
    }

    private void restart(RouterVersion version, LoginStyle style) {
        router.close();
        router = RouterSimulator.start(settings(version).loginStyle(style).build());
    }

    private static SimulatorSettingsBuilder settings(RouterVersion version) {
        return SimulatorSettings.builder().version(version).user("portal", PASSWORD, "full");
    }

    protected final RouterSimulator router() {
        return router;
    }

    protected final RouterSession open() {
        return transport().open(login());
    }

    protected final RouterLogin login() {
        return login(PASSWORD);
    }

    private RouterLogin login(String password) {
        return new RouterLogin(router.host(), router.port(), null, "portal", password);
    }

    private static RouterLogin login(int port, String pin) {
        return new RouterLogin("127.0.0.1", port, pin, "portal", PASSWORD);
    }

    private static Command add(String address) {
        return Command.of(LIST + "/add").with("list", "morosos").with("address", address);
    }

    private static Refusal refusal(RouterSession session, Command command) {
        try {
            session.call(command);
            throw new AssertionError("not refused: " + command);
        } catch (RouterRefusedException refused) {
            return refused.refusal();
        }
    }

    private static String text(@Nullable Bytes value) {
        return value == null ? "" : value.utf8();
    }
}
