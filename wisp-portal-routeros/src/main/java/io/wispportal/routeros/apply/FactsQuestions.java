package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.FactsReader;
import io.wispportal.routeros.plan.RouterFacts;
import io.wispportal.routeros.plan.RouterReplies;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Asks a router about itself: version, rights, proxy, device mode, services, clock. */
final class FactsQuestions {

    private static final Map<String, String> NOTHING = Map.of();

    private final RouterSession session;
    private final String user;
    private final Clock clock;

    FactsQuestions(RouterSession session, String user, Clock clock) {
        this.session = session;
        this.user = user;
        this.clock = clock;
    }

    RouterFacts ask() {
        CompletableFuture<Answer> resource = ask("/system/resource");
        CompletableFuture<Answer> proxy = ask("/ip/proxy");
        CompletableFuture<Answer> mode = ask("/system/device-mode");
        CompletableFuture<Answer> services = ask("/ip/service");
        CompletableFuture<Answer> time = ask("/system/clock");
        CompletableFuture<Answer> users = ask("/user");
        CompletableFuture<Answer> groups = ask("/user/group");
        CompletableFuture<Answer> six =
                session.send(Command.of("/ipv6/firewall/address-list/print").with(".proplist", ".id"));
        RouterReplies replies = new RouterReplies(
                one(resource),
                one(proxy),
                one(mode),
                Answers.rows(services).orElse(List.of()),
                one(time),
                policies(rows(users), rows(groups)),
                Answers.rows(six).isPresent());
        return FactsReader.read(replies, clock.instant());
    }

    private CompletableFuture<Answer> ask(String menu) {
        return session.send(Command.of(menu + "/print"));
    }

    private static List<Map<String, String>> rows(CompletableFuture<Answer> sent) {
        return Answers.rows(sent).orElse(List.of());
    }

    private static Map<String, String> one(CompletableFuture<Answer> sent) {
        return rows(sent).stream().findFirst().orElse(NOTHING);
    }

    private String policies(List<Map<String, String>> users, List<Map<String, String>> groups) {
        return named(users, user).stream()
                .flatMap(each -> named(groups, each.getOrDefault("group", "")).stream())
                .map(group -> group.getOrDefault("policy", ""))
                .findFirst()
                .orElse("");
    }

    private static List<Map<String, String>> named(List<Map<String, String>> rows, String name) {
        return rows.stream().filter(row -> name.equals(row.get("name"))).toList();
    }
}
