package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second opinion: clients that others wrote for real routers find one here. */
@Tag("NOT-03")
class IndependentClientsTest {

    @ParameterizedTest
    @EnumSource
    void librouterosOfPython(RouterVersion version) {
        ClientProgram client = ClientProgram.python();
        try (RouterSimulator router = start(version, LoginStyle.PLAIN)) {
            assertThat(client.run(router)).isEqualTo("""
                    bad login: invalid user name or password (6)
                    login: ok
                    empty: 0
                    add: *1 *2 *3
                    place-before: c a b
                    move: b c a
                    text: [{'comment': 'Muñoz'}]
                    proplist: [{'.id': '*2', 'dst-host': 'b'}]
                    or: 2
                    and not: [{'dst-host': 'c'}]
                    in: 2
                    set: [(300, True)]
                    long word: 127 True
                    long word: 128 True
                    long word: 255 True
                    long word: 256 True
                    long word: 257 True
                    long word: 16383 True
                    long word: 16384 True
                    long word: 70000 True
                    remove: b
                    duplicate: failure: already have such entry
                    unknown command: no such command
                    unknown menu: no such command prefix
                    unknown parameter: unknown parameter color
                    missing item: no such item
                    """);
        }
    }

    /** It breaks at {@code !empty}, which newer routers say. */
    @Test
    void nodeRouterosOfNode() {
        ClientProgram client = ClientProgram.node("node-routeros", "node_routeros_client.js");
        try (RouterSimulator router = start(RouterVersion.V7_17, LoginStyle.PLAIN)) {
            assertThat(client.run(router)).isEqualTo("""
                    bad login: Username or password is invalid
                    login: ok
                    empty: 0
                    add: *1 *2 *3
                    place-before: c a b
                    move: b c a
                    text: [{"comment":"Muñoz €"}]
                    proplist: [{".id":"*2","dst-host":"b"}]
                    or: 2
                    set: 300
                    together: *1 *2 *3 *4
                    remove: b
                    duplicate: failure: already have such entry
                    unknown command: no such command
                    unknown parameter: unknown parameter color
                    missing item: no such item
                    """);
        }
    }

    /** It knows the challenge only, and breaks at {@code !empty} too. */
    @ParameterizedTest
    @EnumSource(names = {"V6_49", "V7_17"})
    void mikronodeOfNode(RouterVersion version) {
        ClientProgram client = ClientProgram.node("mikronode", "mikronode_client.js");
        try (RouterSimulator router = start(version, LoginStyle.CHALLENGE)) {
            assertThat(client.run(router)).isEqualTo("""
                    bad login: refused
                    login: ok
                    empty: 0
                    place-before: c a b
                    move: b c a
                    text: [{"comment":"Muñoz €"}]
                    set: 300
                    remove: b
                    duplicate: failure: already have such entry
                    unknown command: no such command
                    unknown parameter: unknown parameter color
                    """);
        }
    }

    private static RouterSimulator start(RouterVersion version, LoginStyle style) {
        return RouterSimulator.start(SimulatorSettings.builder()
                .version(version)
                .loginStyle(style)
                .user("ana", "secreta", "full")
                .build());
    }
}
