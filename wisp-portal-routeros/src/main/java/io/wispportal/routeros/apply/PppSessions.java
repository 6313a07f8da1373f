package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Menu;
import io.wispportal.routeros.plan.PppAccount;
import io.wispportal.routeros.plan.RouterState;
import io.wispportal.routeros.plan.Strategy;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A PPP session keeps the profile that it began with. The router puts the address of a session with the profile of suspended
 * logins into their list by itself; so the list tells which sessions began with the wrong profile, also after a run that
 * stopped between the profile and this. Of two other profiles nothing tells: there only the run that changed them knows.
 */
final class PppSessions {

    private static final String ACTIVE = "/ppp/active";

    private final RouterSession session;
    private final DesiredRouter desired;
    private final RouterState state;
    private final Map<String, String> profiles;

    /** @param state what is on the router, with the profiles as they are now */
    PppSessions(RouterSession session, DesiredRouter desired, RouterState state) {
        this.session = session;
        this.desired = desired;
        this.state = state;
        this.profiles = desired.profiles();
    }

    /**
     * Ends those that began with another profile than their login has now; the customer's device connects again.
     *
     * @param moved the short ids of the services whose login got another profile just now
     * @return how many
     */
    int end(Set<String> moved) {
        Map<String, String> services = settled();
        if (services.isEmpty()) {
            return 0;
        }
        Set<String> listed = listed();
        List<String> wrong = active().stream()
                .filter(row -> isWrong(row, services.get(row.getOrDefault("name", "")), moved, listed))
                .map(row -> row.getOrDefault(".id", ""))
                .toList();
        end(wrong);
        return wrong.size();
    }

    private boolean isWrong(Map<String, String> row, @Nullable String service, Set<String> moved, Set<String> listed) {
        if (service == null || desired.strategy() != Strategy.PPP_PROFILE) {
            return service != null && moved.contains(service);
        }
        boolean suspended = desired.suspended().equals(profiles.get(service));
        return moved.contains(service) || suspended != listed.contains(row.getOrDefault("address", ""));
    }

    /**
     * Services by the name of a login that has its profile. Somebody who signs in without being on the router, at a RADIUS
     * server, would be sent away at every look, and come back the same.
     */
    private Map<String, String> settled() {
        Map<String, String> there = new HashMap<>();
        state.rows(Menu.PPP_SECRET).forEach(row -> there.put(row.get("name"), row.get("profile")));
        Map<String, String> services = new HashMap<>();
        for (PppAccount each : desired.accounts()) {
            if (Objects.equals(there.get(each.user()), profiles.get(each.id()))) {
                services.putIfAbsent(each.user(), each.id());
            }
        }
        return services;
    }

    private Set<String> listed() {
        return state.rows(Menu.ADDRESS_LIST).stream()
                .filter(row -> row.dynamic() && row.get("list").equals(desired.suspended()))
                .map(row -> row.get("address"))
                .collect(Collectors.toSet());
    }

    private List<Map<String, String>> active() {
        Command print = Command.of(ACTIVE + "/print").with(".proplist", ".id,name,address");
        return Answers.rows(session.send(print)).orElse(List.of());
    }

    /** One that is not there any more ended by itself. */
    private void end(List<String> ids) {
        List<CompletableFuture<Answer>> sent = ids.stream()
                .map(id -> session.send(Command.of(ACTIVE + "/remove").with(".id", id)))
                .toList();
        for (CompletableFuture<Answer> each : sent) {
            try {
                RouterSession.answer(each);
            } catch (RouterRefusedException refused) {
                if (!PlanRunner.isPassing(refused)) {
                    throw refused;
                }
            }
        }
    }
}
