package io.wispportal.routeros.transport;

import io.wispportal.routeros.wire.Bytes;
import java.util.List;
import java.util.Map;

/**
 * What a router answered to one command.
 *
 * @param rows   in the order in which they came; a property without a value is not there
 * @param result what came with the end of the answer; after an add {@code ret} is the new row's id
 */
public record Answer(List<Map<String, Bytes>> rows, Map<String, Bytes> result) {

    public Answer {
        rows = List.copyOf(rows);
        result = Map.copyOf(result);
    }
}
