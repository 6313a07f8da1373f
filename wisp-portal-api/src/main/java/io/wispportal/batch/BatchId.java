package io.wispportal.batch;

import java.util.Objects;
import java.util.UUID;

/** Identity of a batch of messages. */
public record BatchId(UUID value) {

    public BatchId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
