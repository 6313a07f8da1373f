package io.wispportal.routeros.apply;

import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.Refusal;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Waits for answers. */
final class Answers {

    private Answers() {}

    /** Empty where this version or board has no such menu. */
    static Optional<List<Map<String, String>>> rows(CompletableFuture<Answer> sent) {
        return rows(sent, row -> row);
    }

    /** Each row is read as it is taken: of a long list no second one is made on the way. */
    static <T> Optional<List<T>> rows(CompletableFuture<Answer> sent, Function<Map<String, String>, T> read) {
        try {
            return Optional.of(RouterSession.answer(sent).rows().stream()
                    .map(row -> read.apply(RouterScan.text(row)))
                    .toList());
        } catch (RouterRefusedException refused) {
            if (refused.refusal() == Refusal.NO_SUCH_COMMAND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
