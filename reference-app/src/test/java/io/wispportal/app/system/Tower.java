package io.wispportal.app.system;

import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A simulated router of the demo, asked over its API what is on it. */
record Tower(int port) {

    private static final String PASSWORD = "torre-demo-2026";

    static Tower named(String name, Database database) {
        return new Tower((int) database.count("select port from router where name = '" + name + "'"));
    }

    List<Map<String, String>> rows(String menu) {
        RouterLogin login = new RouterLogin("127.0.0.1", port, null, "portal", PASSWORD);
        try (RouterSession session = new NativeTransport(1).open(login)) {
            return session.call(Command.of(menu + "/print")).rows().stream()
                    .map(row -> {
                        Map<String, String> text = new HashMap<>();
                        row.forEach((name, value) -> text.put(name, value.utf8()));
                        return text;
                    })
                    .toList();
        }
    }
}
