package io.wispportal.routeros.apply;

import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.Refusal;
import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterRefusedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for answers. */
final class Answers {

    private Answers() {}

    /** @throws RouterException as the session tells it */
    static Answer of(CompletableFuture<Answer> sent) {
        try {
            return sent.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RouterException known) {
                throw known;
            }
            throw failed;
        }
    }

    /** Empty where this version or board has no such menu. */
    static Optional<List<Map<String, String>>> rows(CompletableFuture<Answer> sent) {
        try {
            return Optional.of(of(sent).rows().stream().map(RouterScan::text).toList());
        } catch (RouterRefusedException refused) {
            if (refused.refusal() == Refusal.NO_SUCH_COMMAND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
