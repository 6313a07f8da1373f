package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.Plan;
import io.wispportal.routeros.plan.Step;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.Refusal;
import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Applies a plan: the steps of a stage travel together, the next stage waits until all of them succeeded. */
final class PlanRunner {

    private PlanRunner() {}

    /** Somebody changed the router between the look and the step: another look tells. */
    private static final Set<Refusal> PASSING = EnumSet.of(Refusal.NO_SUCH_ITEM, Refusal.ALREADY_THERE);

    /**
     * @param before run before each stage; what it throws ends the run
     * @throws RouterException if a step failed, the gravest of its stage: none of the stage is under way any more, some may
     *                         have been done, later ones were not sent
     */
    static void run(RouterSession session, Plan plan, Runnable before) {
        for (List<Step> stage : plan.stages()) {
            before.run();
            List<CompletableFuture<Answer>> sent =
                    stage.stream().map(step -> session.send(command(step))).toList();
            sent.stream()
                    .flatMap(answer -> failure(answer).stream())
                    .max(Comparator.comparingInt(PlanRunner::gravity))
                    .ifPresent(gravest -> {
                        throw gravest;
                    });
        }
    }

    private static Optional<RouterException> failure(CompletableFuture<Answer> sent) {
        try {
            RouterSession.answer(sent);
            return Optional.empty();
        } catch (RouterException failed) {
            return Optional.of(failed);
        }
    }

    static boolean isPassing(RouterRefusedException refused) {
        return PASSING.contains(refused.refusal());
    }

    private static int gravity(RouterException failed) {
        if (failed instanceof RouterRefusedException refused) {
            return isPassing(refused) ? 0 : 1;
        }
        return 2;
    }

    static Command command(Step step) {
        String path = step.menu().path();
        if (step instanceof Step.Add add) {
            Command command = with(Command.of(path + "/add"), add.properties());
            return add.placeBefore() == null ? command : command.with("place-before", add.placeBefore());
        }
        if (step instanceof Step.Set set) {
            Command command = Command.of(path + "/set");
            return with(set.id().isEmpty() ? command : command.with(".id", set.id()), set.properties());
        }
        if (step instanceof Step.Move move) {
            Command command = Command.of(path + "/move").with("numbers", move.id());
            return move.before() == null ? command : command.with("destination", move.before());
        }
        return Command.of(path + "/remove").with(".id", String.join(",", ((Step.Remove) step).ids()));
    }

    private static Command with(Command command, Map<String, String> properties) {
        Command whole = command;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            whole = whole.with(property.getKey(), property.getValue());
        }
        return whole;
    }
}
