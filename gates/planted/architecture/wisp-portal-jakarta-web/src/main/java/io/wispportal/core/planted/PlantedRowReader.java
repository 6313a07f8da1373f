package io.wispportal.core.planted;

import io.wispportal.jpa.planted.PlantedRow;

/** In the core's name, with an adapter: coreKnowsNoAdapter. */
final class PlantedRowReader {
    boolean known(Object row) {
        return row instanceof PlantedRow;
    }
}
