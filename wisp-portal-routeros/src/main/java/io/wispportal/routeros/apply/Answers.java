package io.wispportal.routeros.apply;

import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.Refusal;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Waits for answers. */
final class Answers {

    private Answers() {}

    /** Empty where this version or board has no such menu. */
    static Optional<List<Map<String, String>>> rows(CompletableFuture<Answer> sent) {
        try {
            return Optional.of(RouterSession.answer(sent).rows().stream()
                    .map(RouterScan::text)
                    .toList());
        } catch (RouterRefusedException refused) {
            if (refused.refusal() == Refusal.NO_SUCH_COMMAND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
