package io.wispportal.core.captcha;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The text of an answer of at most 64 KiB; what is longer is not read to its end and fails.
 *
 * <p>Mutable state: what has come so far.
 */
final class LimitedBody implements BodySubscriber<String> {

    static final BodyHandler<String> HANDLER = head -> new LimitedBody();

    private static final int LARGEST = 64 * 1024;

    private final CompletableFuture<String> text = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable Subscription source;

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        for (ByteBuffer each : more) {
            if (bytes.size() + each.remaining() > LARGEST) {
                refuse();
                return;
            }
            byte[] copy = new byte[each.remaining()];
            each.get(copy);
            bytes.writeBytes(copy);
        }
    }

    private void refuse() {
        if (source != null) {
            source.cancel();
        }
        text.completeExceptionally(new IOException("more than " + LARGEST + " bytes"));
    }

    @Override
    public void onError(Throwable fault) {
        text.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        text.complete(bytes.toString(StandardCharsets.UTF_8));
    }
}
